package fi.yhdyspinta.survey.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.results.OpenAnswersPage.Answer;
import fi.yhdyspinta.survey.results.OpenAnswersPage.Asked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open answers to read (avoimet vastaukset): with names for the coordinator, without for
 * the others, and then with the group only where it has at least five.
 */
@Component
public class OpenAnswerLists {

    private final Results results;

    private final OpenAnswerListStore answers;

    private final Organisations organisations;

    OpenAnswerLists(Results results, OpenAnswerListStore answers, Organisations organisations) {
        this.results = results;
        this.answers = answers;
        this.organisations = organisations;
    }

    /**
     * @throws Forbidden when the actor may not read open answers
     */
    @Transactional
    public OpenAnswersPage list(Actor actor, SurveyId id, OpenAnswerFilter wanted) {
        var view = this.results.see(actor, id, false);
        if (!view.sight().seesWords()) {
            throw new Forbidden("Open answers are not for this reader");
        }
        var asked = listAsked(view);
        var filter = narrowed(view, asked, wanted);
        var rows = this.answers.list(id, view.edition(), readable(view, filter), filter);
        var found = rows.isEmpty() ? 0 : rows.getFirst().found();
        return new OpenAnswersPage(this.results.page(view), filter, asked, view.listGroups(),
                view.sight().isEverything() ? municipalities(id) : Map.of(), answers(view, rows), found,
                Math.max(1, (found + OpenAnswerFilter.PAGE - 1) / OpenAnswerFilter.PAGE));
    }

    private static OpenAnswerFilter narrowed(View view, List<Asked> asked, OpenAnswerFilter wanted) {
        var filter = view.sight().isEverything() ? wanted : wanted.forOthers();
        return asked.isEmpty() ? filter : filter.orAt(asked.getFirst().question().id());
    }

    private static List<OpenAnswerListStore.Readable> readable(View view, OpenAnswerFilter filter) {
        return view.listReadable(filter.group()).stream().filter(each -> filter.wants(each.field())).toList();
    }

    private static List<Asked> listAsked(View view) {
        return view.survey()
            .questions()
            .stream()
            .map(question -> new Asked(question,
                    Figures.listOpenFields(question)
                        .stream()
                        .filter(written -> view.groupingOfWords(written.field()).tellsAnything())
                        .toList()))
            .filter(asked -> !asked.fields().isEmpty())
            .toList();
    }

    private List<Answer> answers(View view, List<OpenAnswerRow> rows) {
        var everything = view.sight().isEverything();
        Map<OrganisationId, Organisation> named = everything
                ? this.organisations.getAll(rows.stream().map(OpenAnswerRow::organisation).collect(Collectors.toSet()))
                : Map.of();
        return rows.stream().map(row -> {
            var question = view.survey().get(row.field().question());
            var organisation = named.get(row.organisation());
            return new Answer(everything ? row.id() : null, question, question.partLabel(row.field().part()),
                    row.text(), organisation == null ? null : organisation.name(),
                    view.groupOf(row.field(), row.partyType()).orElse(null), everything ? row.submittedAt() : null);
        }).toList();
    }

    /** Municipalities by the name of the municipality's own organisation. */
    private Map<String, LocalText> municipalities(SurveyId survey) {
        var present = this.answers.listMunicipalities(survey);
        var names = new LinkedHashMap<String, LocalText>();
        for (var organisation : this.organisations.list()) {
            var code = organisation.municipalityCode();
            if (code != null && organisation.partyType() == PartyType.MUNICIPALITY && present.contains(code)) {
                names.put(code, organisation.name());
            }
        }
        return names;
    }

}
