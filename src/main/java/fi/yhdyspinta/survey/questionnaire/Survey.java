package fi.yhdyspinta.survey.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.RespondentUnit;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyState;
import org.jspecify.annotations.Nullable;

/**
 * A survey with its questionnaire (kysely). Its closing time closes it by itself, whether
 * or not anybody has marked it closed yet.
 *
 * @param storedState what has been decided by hand; ask {@link #stateAt(Instant)}
 */
public record Survey(CountyId county, SurveyId id, ProcessId process, LocalText title, RespondentUnit respondentUnit,
        SurveyState storedState, @Nullable Instant opensAt, @Nullable Instant closesAt, boolean example,
        List<Section> sections, Map<String, Object> details) {

    public Survey {
        sections = List.copyOf(sections);
    }

    public SurveyState stateAt(Instant now) {
        return this.storedState.at(now, this.closesAt);
    }

    public boolean isOpenAt(Instant now) {
        return stateAt(now) == SurveyState.OPEN;
    }

    /** All questions, in the order asked. */
    public List<Question> questions() {
        return this.sections.stream().flatMap(section -> section.questions().stream()).toList();
    }

    public Optional<Question> find(QuestionId id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /**
     * @throws NotFound when the survey has no such question
     */
    public Question get(QuestionId id) {
        return find(id).orElseThrow(() -> new NotFound("No such question"));
    }

}
