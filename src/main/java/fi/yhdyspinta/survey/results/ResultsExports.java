package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Messages;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results as files (tulosten vienti): the summary for those who see figures, every answer
 * with its organisation for the coordinator.
 */
@Component
public class ResultsExports {

    private final Results results;

    private final ResultsPolicy policy;

    private final SubmittedAnswersStore answers;

    private final Organisations organisations;

    private final AuditTrail audit;

    private final Messages messages;

    ResultsExports(Results results, ResultsPolicy policy, SubmittedAnswersStore answers, Organisations organisations,
            AuditTrail audit, Messages messages) {
        this.results = results;
        this.policy = policy;
        this.answers = answers;
        this.organisations = organisations;
        this.audit = audit;
        this.messages = messages;
    }

    /**
     * The figures of the page, small groups hidden whoever asks, since files travel.
     * @throws Forbidden when the actor sees no figures
     */
    @Transactional
    public Sheet summary(Actor actor, SurveyId id, Language language) {
        var view = this.results.see(actor, id, false);
        if (!view.sight().seesFigures()) {
            throw new Forbidden("Results are shown after the survey has closed");
        }
        return SummarySheet.of(this.results.page(view), tongue(language));
    }

    /**
     * Every newest answer, by time of submission.
     * @throws Forbidden unless the actor is the coordinator
     */
    @Transactional
    public Sheet answers(Actor actor, SurveyId id, Language language) {
        return answers(actor, id, sheets(actor, id, language));
    }

    /**
     * Every answer with the codebook and the summary.
     * @throws Forbidden unless the actor is the coordinator
     */
    @Transactional
    public Spreadsheet everything(Actor actor, SurveyId id, Language language) {
        var sheets = sheets(actor, id, language);
        return Spreadsheet.of(answers(actor, id, sheets), sheets.codebook(), summary(actor, id, language));
    }

    private AnswerSheets sheets(Actor actor, SurveyId id, Language language) {
        this.policy.requireEverything(actor);
        return AnswerSheets.of(this.results.see(actor, id, false).survey(), tongue(language));
    }

    private Sheet answers(Actor actor, SurveyId id, AnswerSheets sheets) {
        this.audit.record(actor, ResultsAudit.ANSWERS_EXPORTED, id);
        var names = new java.util.HashMap<fi.yhdyspinta.organisation.OrganisationId, Organisation>();
        this.organisations.list().forEach(organisation -> names.put(organisation.id(), organisation));
        var rows = new ArrayList<List<Cell>>();
        this.answers.forEach(id, submitted -> {
            var organisation = names.get(submitted.organisation());
            rows.add(sheets.row(organisation == null ? "" : sheets.tongue().text(organisation.name()), submitted));
        });
        return sheets.answers(rows);
    }

    private Tongue tongue(Language language) {
        return new Tongue(this.messages, language);
    }

}
