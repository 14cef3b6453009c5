package fi.yhdyspinta.survey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.answering.Response;
import fi.yhdyspinta.survey.answering.ResponseStore;
import fi.yhdyspinta.survey.questionnaire.Questionnaires;
import fi.yhdyspinta.survey.questionnaire.Survey;
import fi.yhdyspinta.survey.questionnaire.SurveyAudit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The surveys of a county's processes (kyselyt): made from a draft, opened and closed by
 * the coordinator.
 */
@Component
public class Surveys {

    private final Questionnaires surveys;

    private final ResponseStore responses;

    private final Organisations organisations;

    private final AuditTrail audit;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Surveys(Questionnaires surveys, ResponseStore responses, Organisations organisations, AuditTrail audit,
            ApplicationEventPublisher events, Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a survey, still a draft that nobody can answer. Only the coordinator may. */
    @Transactional
    public SurveyId create(Actor actor, ProcessId process, SurveyDraft draft) {
        actor.require(Role.COORDINATOR);
        var id = SurveyId.next();
        this.surveys.insert(actor.county(), id, process, draft, this.clock.instant());
        this.audit.record(actor, SurveyAudit.SURVEY_CREATED, id);
        return id;
    }

    /**
     * The questionnaires of a process as they were handed in, in the order made, for a
     * file that is given back.
     */
    @Transactional(readOnly = true)
    public List<SurveyDraft> read(ProcessId process) {
        return this.surveys.list(process).stream().map(SurveyDrafts::of).toList();
    }

    /** The surveys of a process in the order made, drafts too. */
    @Transactional(readOnly = true)
    public List<SurveyOverview> list(ProcessId process) {
        return overviews(this.surveys.list(process));
    }

    /**
     * The same surveys with the state and the counts of this moment; what only the
     * coordinator changes is as it was.
     */
    @Transactional(readOnly = true)
    public List<SurveyOverview> asOfNow(List<SurveyOverview> before) {
        if (before.isEmpty()) {
            return before;
        }
        var now = this.clock.instant();
        var states = this.responses.countByState(before.stream().map(SurveyOverview::id).toList());
        return before.stream().map(survey -> survey.at(now, states.getOrDefault(survey.id(), Map.of()))).toList();
    }

    /** All surveys that the actor may know of, the newest first. */
    @Transactional(readOnly = true)
    public List<SurveyOverview> list(Actor actor) {
        requireMember(actor);
        return overviews(this.surveys.list()).stream()
            .filter(survey -> survey.state() != SurveyState.DRAFT || actor.isCoordinator())
            .toList();
    }

    @Transactional(readOnly = true)
    public SurveyOverview get(SurveyId id) {
        return overviews(List.of(this.surveys.get(id))).getFirst();
    }

    /** Every organisation that is asked, and how far it has come, by name. */
    @Transactional(readOnly = true)
    public List<Respondent> listRespondents(SurveyId id) {
        this.surveys.get(id);
        var begun = this.responses.list(id).stream().collect(Collectors.toMap(Response::organisation, each -> each));
        return this.organisations.list()
            .stream()
            .filter(organisation -> isAsked(organisation.partyType()) || begun.containsKey(organisation.id()))
            .map(organisation -> respondent(organisation.id(), begun.get(organisation.id())))
            .toList();
    }

    /** Whether the survey is open and still waits for the answer of the organisation. */
    @Transactional(readOnly = true)
    public boolean isWaitingFor(SurveyOverview survey, OrganisationId organisation) {
        return survey.state() == SurveyState.OPEN && isAsked(this.organisations.get(organisation).partyType())
                && this.responses.find(survey.id(), organisation).filter(Response::isSubmitted).isEmpty();
    }

    /**
     * Opens a survey for answers now, until a time or until it is closed by hand.
     * @throws Forbidden unless the actor is the coordinator and the survey a draft
     */
    @Transactional
    public void open(Actor actor, SurveyId id, @Nullable Instant closesAt) {
        var now = this.clock.instant();
        move(actor, id, SurveyState.DRAFT, SurveyState.OPEN, now, closesAt);
        this.audit.record(actor, SurveyAudit.SURVEY_OPENED, id);
        this.events.publishEvent(new SurveyOpened(actor.county(), id, this.surveys.get(id).process()));
    }

    /** Closes an open survey now. */
    @Transactional
    public void close(Actor actor, SurveyId id) {
        var survey = this.surveys.get(id);
        move(actor, id, SurveyState.OPEN, SurveyState.CLOSED, survey.opensAt(), this.clock.instant());
        this.audit.record(actor, SurveyAudit.SURVEY_CLOSED, id);
        this.events.publishEvent(new SurveyClosed(actor.county(), id, survey.process()));
    }

    /** Marks the surveys of the county closed whose closing time has come. */
    @Transactional
    public void closeThoseWhoseTimeIsUp() {
        for (var survey : this.surveys.listOpenUntil(this.clock.instant())) {
            if (this.surveys.save(survey, SurveyState.CLOSED, survey.opensAt(), survey.closesAt())) {
                this.events.publishEvent(new SurveyClosed(survey.county(), survey.id(), survey.process()));
            }
        }
    }

    /** Opens a closed survey again, for those who could not make it. */
    @Transactional
    public void reopen(Actor actor, SurveyId id, @Nullable Instant closesAt) {
        var survey = this.surveys.get(id);
        move(actor, id, SurveyState.CLOSED, SurveyState.OPEN, survey.opensAt(), closesAt);
        this.audit.record(actor, SurveyAudit.SURVEY_REOPENED, id);
        this.events.publishEvent(new SurveyOpened(actor.county(), id, survey.process()));
    }

    /** Sets when an open survey closes by itself; null leaves it to the coordinator. */
    @Transactional
    public void setClosing(Actor actor, SurveyId id, @Nullable Instant closesAt) {
        var survey = this.surveys.get(id);
        move(actor, id, SurveyState.OPEN, SurveyState.OPEN, survey.opensAt(), closesAt);
        this.audit.record(actor, SurveyAudit.SURVEY_CLOSING_TIME_SET, id);
    }

    private void move(Actor actor, SurveyId id, SurveyState from, SurveyState to, @Nullable Instant opensAt,
            @Nullable Instant closesAt) {
        actor.require(Role.COORDINATOR);
        var survey = this.surveys.get(id);
        if (survey.stateAt(this.clock.instant()) != from || !this.surveys.save(survey, to, opensAt, closesAt)) {
            throw new Forbidden("The survey is not " + from);
        }
    }

    private List<SurveyOverview> overviews(List<Survey> surveys) {
        if (surveys.isEmpty()) {
            return List.of();
        }
        var parties = this.organisations.countByPartyType();
        var asked = parties.keySet().stream().filter(Surveys::isAsked).mapToInt(parties::get).sum();
        var states = this.responses.countByState(surveys.stream().map(Survey::id).toList());
        return surveys.stream()
            .map(survey -> overview(survey, asked, states.getOrDefault(survey.id(), Map.of())))
            .toList();
    }

    private SurveyOverview overview(Survey survey, int asked, Map<ResponseState, Integer> states) {
        return new SurveyOverview(survey.id(), survey.process(), survey.title(), survey.storedState(), survey.opensAt(),
                survey.closesAt(), survey.example(), asked, 0, 0)
            .at(this.clock.instant(), states);
    }

    private static Respondent respondent(OrganisationId organisation, @Nullable Response response) {
        return response == null ? new Respondent(organisation, ResponseState.NOT_STARTED, null, 0)
                : new Respondent(organisation, response.state(), response.submittedAt(), response.version());
    }

    /** The county asks the others; its own units may answer but are not waited for. */
    private static boolean isAsked(PartyType party) {
        return party != PartyType.COUNTY;
    }

    private static void requireMember(Actor actor) {
        actor.person();
        if (actor.mandates().isEmpty()) {
            throw new Forbidden("Belongs to no organisation here");
        }
    }

}
