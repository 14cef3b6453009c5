package fi.yhdyspinta.outcome.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditAction;
import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.Decision;
import fi.yhdyspinta.outcome.DecisionId;
import fi.yhdyspinta.outcome.DecisionItem;
import fi.yhdyspinta.outcome.DecisionPublished;
import fi.yhdyspinta.outcome.OutcomeAudit;
import fi.yhdyspinta.outcome.Ruling;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.database.Revisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The results of a process before deciding bodies (päätösasiat): the county's own and the
 * municipalities' own. Whose body it is drafts it; the decision is recorded as the
 * minutes say.
 */
@Component
public class Decisions {

    private final DecisionStore decisions;

    private final Conclusions conclusions;

    private final AgreedActions actions;

    private final Revisions revisions;

    private final AuditTrail audit;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Decisions(DecisionStore decisions, Conclusions conclusions, AgreedActions actions, Revisions revisions,
            AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.conclusions = conclusions;
        this.actions = actions;
        this.revisions = revisions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is written of a decision item. */
    public record Wording(String body, String title, String proposal, List<ConclusionId> conclusions,
            List<AgreedActionId> actions) {

        public Wording {
            conclusions = List.copyOf(conclusions);
            actions = List.copyOf(actions);
        }

    }

    @Transactional(readOnly = true)
    public List<Decision> list(ProcessId process) {
        return this.decisions.list(process);
    }

    /** What the reader may see of them. */
    @Transactional(readOnly = true)
    public List<Decision> list(Actor reader, ProcessId process) {
        return list(process).stream().filter(decision -> mayRead(reader, decision)).toList();
    }

    @Transactional(readOnly = true)
    public List<Decision> listOf(ConclusionId conclusion) {
        return this.decisions.listOf(conclusion);
    }

    @Transactional(readOnly = true)
    public List<Decision> listOf(AgreedActionId action) {
        return this.decisions.listOf(action);
    }

    @Transactional(readOnly = true)
    public Optional<Decision> find(DecisionId id) {
        return this.decisions.find(id);
    }

    /**
     * @throws NotFound when the reader may know of no such decision item
     */
    @Transactional(readOnly = true)
    public Decision get(Actor reader, DecisionId id) {
        return find(id).filter(decision -> mayRead(reader, decision))
            .orElseThrow(() -> new NotFound("No such decision"));
    }

    @Transactional
    public DecisionId draft(Actor actor, ProcessId process, OrganisationId organisation, Wording wording) {
        require(mayWrite(actor, organisation));
        var item = item(DecisionId.next(), process, organisation, wording);
        this.decisions.insert(actor, item);
        this.audit.record(actor, OutcomeAudit.DECISION_DRAFTED, item.id());
        return item.id();
    }

    /**
     * @param began the revision that the writer began from
     * @return false when somebody else has changed it since; nothing is changed then
     */
    @Transactional
    public boolean change(Actor actor, DecisionId id, int began, Wording wording) {
        var draft = getFor(actor, id, Decision.Draft.class);
        if (!this.revisions.advance(id, began)) {
            return false;
        }
        var item = item(id, draft.item().process(), draft.item().organisation(), wording);
        save(actor, new Decision.Draft(item), OutcomeAudit.DECISION_CHANGED);
        return true;
    }

    /** Gives the item to the body to prepare. From now on it is not edited here. */
    @Transactional
    public void send(Actor actor, DecisionId id) {
        var draft = getFor(actor, id, Decision.Draft.class);
        save(actor, draft.send(this.clock.instant()), OutcomeAudit.DECISION_SENT);
    }

    @Transactional
    public void schedule(Actor actor, DecisionId id, LocalDate meetingOn) {
        var sent = getFor(actor, id, Decision.Sent.class);
        save(actor, sent.schedule(meetingOn), OutcomeAudit.DECISION_SCHEDULED);
    }

    /**
     * Records what was decided: by one who decides, or by the coordinator as the minutes
     * say.
     */
    @Transactional
    public void record(Actor actor, DecisionId id, Ruling ruling) {
        this.decisions.lock(id);
        var decision = get(actor, id);
        require(mayRecord(actor, decision));
        var decided = switch (decision) {
            case Decision.Sent sent -> sent.decide(ruling);
            case Decision.OnAgenda onAgenda -> onAgenda.decide(ruling);
            case Decision.Draft draft -> throw new Forbidden("Not sent yet");
            case Decision.Decided already -> throw new Overtaken("Decided already");
            case Decision.Published already -> throw new Overtaken("Decided already");
        };
        save(actor, decided, OutcomeAudit.DECISION_RECORDED);
    }

    /** Opens the decision, and what it is about, to everybody. */
    @Transactional
    public void publish(Actor actor, DecisionId id) {
        var decided = getFor(actor, id, Decision.Decided.class);
        save(actor, decided.publish(this.clock.instant()), OutcomeAudit.DECISION_PUBLISHED);
        this.conclusions.publish(decided.item().conclusions());
        this.actions.publish(decided.item().actions());
        this.events.publishEvent(new DecisionPublished(actor.county(), decided.item().process(), id));
    }

    /** Each organisation drafts for its own body. */
    public static boolean mayWrite(Actor actor, OrganisationId organisation) {
        return actor.has(organisation, Role.COORDINATOR, Role.MUNICIPAL_COORDINATOR);
    }

    public static boolean mayRecord(Actor actor, Decision decision) {
        var organisation = decision.item().organisation();
        return mayWrite(actor, organisation) || actor.has(organisation, Role.DECISION_MAKER);
    }

    private static boolean mayRead(Actor reader, Decision decision) {
        return !reader.mandates().isEmpty() || decision instanceof Decision.Published;
    }

    private <D extends Decision> D getFor(Actor actor, DecisionId id, Class<D> state) {
        this.decisions.lock(id);
        var decision = get(actor, id);
        require(mayWrite(actor, decision.item().organisation()));
        if (!state.isInstance(decision)) {
            throw new Overtaken("In another state");
        }
        return state.cast(decision);
    }

    private void save(Actor actor, Decision decision, AuditAction deed) {
        this.decisions.save(actor, decision, this.clock.instant());
        this.audit.record(actor, deed, decision.id());
    }

    private DecisionItem item(DecisionId id, ProcessId process, OrganisationId organisation, Wording wording) {
        return new DecisionItem(id, process, organisation, wording.body(), wording.title(), wording.proposal(),
                wording.conclusions(), wording.actions(), this.clock.instant());
    }

    private static void require(boolean may) {
        if (!may) {
            throw new Forbidden("May not do that to the decision");
        }
    }

}
