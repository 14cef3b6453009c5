package fi.yhdyspinta.survey.answering;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Editions;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveySubmitted;
import fi.yhdyspinta.survey.answering.AnswerSheet.Sending;
import fi.yhdyspinta.survey.questionnaire.Questionnaires;
import fi.yhdyspinta.survey.questionnaire.Survey;
import fi.yhdyspinta.survey.questionnaire.SurveyAudit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saving and submitting an organisation's answer (vastaaminen). What is typed is kept
 * first, whatever comes of the rest: a sheet that cannot be submitted is a draft.
 */
@Component
class Answering {

    private final Questionnaires surveys;

    private final ResponseStore responses;

    private final Drafts drafts;

    private final HistoryStore history;

    private final SubmissionStore submissions;

    private final AuditTrail audit;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Answering(Questionnaires surveys, ResponseStore responses, Drafts drafts, HistoryStore history,
            SubmissionStore submissions, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.drafts = drafts;
        this.history = history;
        this.submissions = submissions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The fields a form of the survey may hold, for one who may fill it in. */
    @Transactional(readOnly = true)
    public Survey survey(Actor actor, SurveyId id, OrganisationId organisation) {
        AnsweringPolicy.requireWriter(actor, organisation);
        var survey = this.surveys.get(id);
        AnsweringPolicy.requireAnnounced(survey, this.clock.instant());
        return survey;
    }

    /** Keeps one field, as the page sends it while somebody writes. */
    @Transactional(label = Editions.UNWATCHED)
    public Outcome keep(Actor actor, SurveyId id, OrganisationId organisation, Typed typed) {
        var survey = survey(actor, id, organisation);
        var now = this.clock.instant();
        var response = this.responses.lock(survey.county(), id, organisation, now);
        return this.drafts.keep(actor, response, List.of(typed), now).outcomes().getFirst();
    }

    /**
     * Keeps a whole sheet as a draft. A survey that has closed keeps it too.
     * @param sheet reads what was typed in the fields the survey has
     */
    @Transactional(label = Editions.UNWATCHED)
    public Attempt save(Actor actor, SurveyId id, OrganisationId organisation, Function<Survey, List<Typed>> sheet) {
        var survey = survey(actor, id, organisation);
        var now = this.clock.instant();
        var response = this.responses.lock(survey.county(), id, organisation, now);
        var keeping = this.drafts.keep(actor, response, sheet.apply(survey), now);
        if (keeping.isUnsettled()) {
            return new Attempt.Unsettled(keeping.unsettled());
        }
        return survey.isOpenAt(now) ? new Attempt.Saved() : new Attempt.TooLate();
    }

    /**
     * Chooses between what stands in a field and a text that waits beside it. What was
     * typed elsewhere on the page is kept first; the text not chosen stays in the
     * history.
     * @param sheet reads what was typed in the fields the survey has
     * @throws NotFound when nothing of that kind waits there any more
     */
    @Transactional(label = Editions.UNWATCHED)
    public Attempt settle(Actor actor, SurveyId id, OrganisationId organisation, String name, Choice choice,
            Function<Survey, List<Typed>> sheet) {
        var survey = survey(actor, id, organisation);
        var field = Field.find(survey, name).orElseThrow(() -> new NotFound("No such field"));
        var now = this.clock.instant();
        var response = this.responses.lock(survey.county(), id, organisation, now);
        var keeping = this.drafts.keep(actor, response, sheet.apply(survey), now);
        var standing = keeping.current().get(field.key());
        if (standing == null) {
            throw new NotFound("Nothing stands there");
        }
        var waiting = this.history.listUnsettled(response.id())
            .stream()
            .filter(each -> each.id().equals(choice.aside()) && each.answer().equals(standing.id()))
            .findFirst()
            .orElseThrow(() -> new NotFound("Nothing waits there"));
        var chosen = Typed.of(field, choice.textFrom(standing.value(), waiting.value()), standing.revision());
        var outcome = this.drafts.keep(actor, response, List.of(chosen), now);
        if (outcome.isUnsettled()) {
            return new Attempt.Unsettled(outcome.unsettled());
        }
        this.history.settle(waiting.id(), actor.person(), now);
        return keeping.isUnsettled() ? new Attempt.Unsettled(keeping.unsettled()) : new Attempt.Saved();
    }

    /**
     * Submits the answer in the name of the organisation, or a corrected version of it.
     * Only the representative may, and the deputy standing in.
     * @param waitingToo whether the writer knows that texts wait for a choice, and
     * submits all the same
     * @param sheet reads what was typed in the fields the survey has
     */
    @Transactional(label = Editions.UNWATCHED)
    public Attempt submit(Actor actor, SurveyId id, OrganisationId organisation, boolean waitingToo,
            Function<Survey, List<Typed>> sheet) {
        AnsweringPolicy.requireSubmitter(actor, organisation);
        var survey = survey(actor, id, organisation);
        var now = this.clock.instant();
        var response = this.responses.lock(survey.county(), id, organisation, now);
        var keeping = this.drafts.keep(actor, response, sheet.apply(survey), now);
        if (keeping.isUnsettled()) {
            return new Attempt.Unsettled(keeping.unsettled());
        }
        if (!waitingToo && !this.history.listUnsettled(response.id()).isEmpty()) {
            return new Attempt.Waiting();
        }
        var current = keeping.current();
        return switch (new AnswerSheet(survey, values(current)).send(now)) {
            case Sending.TooLate late -> new Attempt.TooLate();
            case Sending.Incomplete incomplete -> new Attempt.Incomplete(incomplete.problems());
            case Sending.Complete complete -> submit(actor, survey, response, sent(current, complete.values()), now);
        };
    }

    private Attempt submit(Actor actor, Survey survey, Response response, List<Draft> fields, Instant now) {
        if (response.isSubmitted() && isSame(response, fields)) {
            return new Attempt.Submitted(response.version());
        }
        var version = response.version() + 1;
        this.responses.markSubmitted(response, version, actor.person(), now);
        this.submissions.insert(survey.county(), response, version, actor.person(), now, fields);
        this.drafts.announce(survey.county(), response);
        this.audit.record(actor, SurveyAudit.SURVEY_SUBMITTED, survey.id());
        this.events.publishEvent(new SurveySubmitted(survey.county(), survey.id(), survey.process(),
                response.organisation(), actor.person(), version));
        return new Attempt.Submitted(version);
    }

    /** A button pressed twice, or by two people, is one submission. */
    private boolean isSame(Response response, List<Draft> fields) {
        return this.submissions.findCurrent(response.id())
            .map(this.submissions::listFields)
            .map(sent -> sent.stream()
                .collect(Collectors.toMap(SubmissionStore.SentField::id, SubmissionStore.SentField::value)))
            .map(sent -> sent.equals(fields.stream().collect(Collectors.toMap(Draft::id, Draft::value))))
            .orElse(false);
    }

    /**
     * The drafts with the values that are sent. A choice that follows from own words
     * alone has no draft of its own yet.
     */
    private static List<Draft> sent(Map<Field.Key, Draft> drafts, Map<Field.Key, String> values) {
        return values.entrySet()
            .stream()
            .flatMap(entry -> Optional.ofNullable(drafts.get(entry.getKey()))
                .map(draft -> new Draft(draft.id(), draft.key(), entry.getValue(), draft.revision(), draft.at(),
                        draft.by()))
                .stream())
            .toList();
    }

    static Map<Field.Key, String> values(Map<Field.Key, Draft> drafts) {
        return drafts.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
    }

}
