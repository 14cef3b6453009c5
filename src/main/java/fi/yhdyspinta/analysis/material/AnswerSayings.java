package fi.yhdyspinta.analysis.material;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.analysis.Saying;
import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.analysis.SayingSource;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.OpenAnswer;
import fi.yhdyspinta.survey.OpenAnswers;
import fi.yhdyspinta.survey.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What organisations have submitted in their own words. */
@Component
class AnswerSayings implements SayingSource {

    // Only the organisation itself corrects its answer; the version that left the words
    // out is not looked for.
    private static final Saying.Departure TAKEN_BACK = new Saying.Departure(null, Saying.Remover.WRITER);

    private final Surveys surveys;

    private final OpenAnswers answers;

    private final Organisations organisations;

    AnswerSayings(Surveys surveys, OpenAnswers answers, Organisations organisations) {
        this.surveys = surveys;
        this.answers = answers;
        this.organisations = organisations;
    }

    @Override
    public SayingKind kind() {
        return SayingKind.ANSWER;
    }

    @Override
    public List<Saying> list(ProcessId process) {
        var said = this.surveys.list(process)
            .stream()
            .flatMap(survey -> this.answers.list(survey.id()).stream())
            .toList();
        var parties = this.organisations.getAll(said.stream().map(OpenAnswer::organisation).distinct().toList());
        return said.stream().map(answer -> {
            var party = parties.get(answer.organisation());
            return saying(answer, party == null ? null : party.partyType(), 1);
        }).toList();
    }

    @Override
    public Optional<Saying> find(UUID id) {
        return this.answers.find(new AnswerId(id)).map(answer -> {
            var party = this.organisations.find(answer.organisation());
            return saying(answer, party.isPresent() ? party.get().partyType() : null,
                    this.answers.listVersions(answer.id()).size());
        });
    }

    private static Saying saying(OpenAnswer answer, @Nullable PartyType type, int version) {
        return new Saying(SayingKind.ANSWER, answer.id().value(), answer.text(), version, answer.organisation(), type,
                null, asked(answer), answer.submittedAt(), answer.current() ? null : TAKEN_BACK);
    }

    private static LocalText asked(OpenAnswer answer) {
        var item = answer.item();
        return item == null ? answer.questionText() : new LocalText(both(answer.questionText().fi(), item.fi()),
                both(answer.questionText().sv(), item.sv()), both(answer.questionText().en(), item.en()));
    }

    private static @Nullable String both(@Nullable String question, @Nullable String item) {
        return question == null || item == null ? question : question + " – " + item;
    }

}
