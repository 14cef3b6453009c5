package fi.yhdyspinta.survey.answering;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.answering.SubmissionStore.SentField;
import fi.yhdyspinta.survey.questionnaire.Questionnaires;
import fi.yhdyspinta.survey.questionnaire.Survey;
import fi.yhdyspinta.survey.questionnaire.SurveyAudit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading what has been submitted: the organisation's own people and the coordinator. */
@Component
class Submissions {

    private final Questionnaires surveys;

    private final SubmissionStore submissions;

    private final DraftStore drafts;

    private final Organisations organisations;

    private final People people;

    private final AuditTrail audit;

    private final Clock clock;

    Submissions(Questionnaires surveys, SubmissionStore submissions, DraftStore drafts, Organisations organisations,
            People people, AuditTrail audit, Clock clock) {
        this.surveys = surveys;
        this.submissions = submissions;
        this.drafts = drafts;
        this.organisations = organisations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The newest version, or the one asked for. Reading another's answer is remembered in
     * the audit trail.
     * @param version 0 for the newest
     * @throws NotFound when nothing has been submitted
     */
    @Transactional
    SubmittedSheet get(Actor actor, SurveyId id, OrganisationId organisation, int version) {
        AnsweringPolicy.requireReader(actor, organisation);
        var own = AnsweringPolicy.mayWrite(actor, organisation);
        var sheet = read(this.surveys.get(id), organisation, version, own);
        if (!own) {
            this.audit.record(actor, SurveyAudit.SURVEY_ANSWER_READ, organisation);
        }
        return sheet;
    }

    /** For the receipt that is written after the fact, when nobody is asking. */
    @Transactional(readOnly = true)
    SubmittedSheet read(SurveyId id, OrganisationId organisation, int version) {
        return read(this.surveys.get(id), organisation, version, true);
    }

    private SubmittedSheet read(Survey survey, OrganisationId organisation, int number, boolean own) {
        var versions = this.submissions.list(survey.id(), organisation);
        var version = versions.stream()
            .filter(each -> number == 0 || each.version() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound("Nothing submitted"));
        return new SubmittedSheet(survey, this.organisations.get(organisation), answers(survey, version), version,
                versions, this.people.get(version.submittedBy()), contributors(survey, organisation), own,
                survey.isOpenAt(this.clock.instant()));
    }

    private List<ReadAnswer> answers(Survey survey, Version version) {
        var fields = this.submissions.listFields(version.id());
        var values = fields.stream().collect(Collectors.toMap(SentField::key, SentField::value));
        var ids = fields.stream().collect(Collectors.toMap(SentField::key, SentField::id));
        return survey.questions().stream().map(question -> ReadAnswer.of(question, values, ids)).toList();
    }

    private List<Person> contributors(Survey survey, OrganisationId organisation) {
        return this.people.list(this.drafts.listWriters(Response.idOf(survey.id(), organisation)));
    }

}
