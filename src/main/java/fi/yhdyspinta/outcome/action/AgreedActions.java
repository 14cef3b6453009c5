package fi.yhdyspinta.outcome.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.analysis.Removal;
import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.ActionAgreed;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.OutcomeAudit;
import fi.yhdyspinta.outcome.Promise;
import fi.yhdyspinta.outcome.removal.RemovalStore;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreed actions (sovitut toimenpiteet). Whoever takes part may propose; only a party
 * binds itself; an action is agreed when all its parties have.
 */
@Component
public class AgreedActions {

    private final ActionStore actions;

    private final ActionListStore lists;

    private final CommitmentStore commitments;

    private final RemovalStore removals;

    private final Revisions revisions;

    private final AuditTrail audit;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    AgreedActions(ActionStore actions, ActionListStore lists, CommitmentStore commitments, RemovalStore removals,
            Revisions revisions, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.actions = actions;
        this.lists = lists;
        this.commitments = commitments;
        this.removals = removals;
        this.revisions = revisions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the process that stand, oldest first. */
    @Transactional(readOnly = true)
    public List<AgreedAction> list(ProcessId process) {
        return this.lists.list(ActionFilter.everything(process), false, today(), Integer.MAX_VALUE);
    }

    /** What is still to be expected in the county, oldest first. */
    @Transactional(readOnly = true)
    public List<AgreedAction> listOpen() {
        return this.lists.list(ActionFilter.open(), false, today(), Integer.MAX_VALUE);
    }

    /** A page of the register; the public sees what is published. */
    @Transactional(readOnly = true)
    public List<AgreedAction> list(Actor reader, ActionFilter filter) {
        return this.lists.list(filter, ActionPolicy.isOutsider(reader), today(), ActionFilter.PAGE);
    }

    @Transactional(readOnly = true)
    public int count(Actor reader, ActionFilter filter) {
        return this.lists.count(filter, ActionPolicy.isOutsider(reader), today());
    }

    /** What the organisation is a party to. */
    @Transactional(readOnly = true)
    public List<AgreedAction> listOf(Actor reader, OrganisationId party) {
        ActionPolicy.requireMember(reader, party);
        return this.lists.listOf(party);
    }

    /** Also the removed ones. */
    @Transactional(readOnly = true)
    public List<AgreedAction> listOf(ConclusionId conclusion) {
        return this.actions.listOf(conclusion);
    }

    /** Also a removed one. */
    @Transactional(readOnly = true)
    public Optional<AgreedAction> find(AgreedActionId id) {
        return this.actions.find(id);
    }

    /** The action that goes on with that one in a later process. */
    @Transactional(readOnly = true)
    public Optional<AgreedAction> findCarriedFrom(AgreedActionId id) {
        return this.actions.findCarriedFrom(id);
    }

    /**
     * @throws NotFound when the reader may know of no such action
     */
    @Transactional(readOnly = true)
    public AgreedAction get(Actor reader, AgreedActionId id) {
        return find(id).filter(action -> !ActionPolicy.isOutsider(reader) || action.publishedAt() != null)
            .orElseThrow(() -> new NotFound("No such action"));
    }

    @Transactional
    public AgreedActionId propose(Actor actor, ProcessId process, ActionTerms terms) {
        ActionPolicy.requireProposer(actor);
        var id = AgreedActionId.next();
        this.actions.insert(actor, id, process, terms, null, this.clock.instant());
        this.audit.record(actor, OutcomeAudit.ACTION_PROPOSED, id);
        return id;
    }

    /**
     * New terms ask every party for its acceptance anew.
     * @param began the revision that the writer began from
     * @return false when somebody else has changed it since; nothing is changed then
     */
    @Transactional
    public boolean change(Actor actor, AgreedActionId id, int began, ActionTerms terms) {
        var action = getForChange(id);
        ActionPolicy.requireEditor(actor, action);
        if (!this.revisions.advance(id, began)) {
            return false;
        }
        this.actions.update(actor, id, terms, this.clock.instant());
        this.audit.record(actor, OutcomeAudit.ACTION_CHANGED, id);
        return true;
    }

    /** The party puts its own promise in other words, and all are asked anew. */
    @Transactional
    public void promise(Actor actor, AgreedActionId id, Promise promise) {
        var action = getForChange(id);
        ActionPolicy.requireParty(actor, action, promise.organisation());
        this.revisions.advance(id, this.revisions.of(id));
        this.actions.update(actor, id, Terms.of(action, promise), this.clock.instant());
        this.audit.record(actor, OutcomeAudit.ACTION_CHANGED, id);
    }

    /** The party binds itself. With the last acceptance the action is agreed. */
    @Transactional
    public void accept(Actor actor, AgreedActionId id, OrganisationId organisation) {
        var action = getForChange(id);
        ActionPolicy.requireParty(actor, action, organisation);
        var now = this.clock.instant();
        this.commitments.answer(actor, action, organisation, null, now);
        this.audit.record(actor, OutcomeAudit.ACTION_ACCEPTED, id);
        var answered = getForChange(id);
        if (answered.isAcceptedByAll()) {
            this.actions.saveState(actor, id, answered.state().agree(now));
            this.audit.record(actor, OutcomeAudit.ACTION_AGREED, id);
            this.events.publishEvent(new ActionAgreed(actor.county(), action.process(), id));
        }
    }

    /** The party does not bind itself, and tells why. It may still accept later. */
    @Transactional
    public void decline(Actor actor, AgreedActionId id, OrganisationId organisation, String reason) {
        var action = getForChange(id);
        ActionPolicy.requireParty(actor, action, organisation);
        this.commitments.answer(actor, action, organisation, reason, this.clock.instant());
        this.audit.record(actor, OutcomeAudit.ACTION_DECLINED, id);
    }

    @Transactional
    public void drop(Actor actor, AgreedActionId id, String reason) {
        var action = getForChange(id);
        ActionPolicy.requireFollower(actor, action);
        this.actions.saveState(actor, id, action.state().drop(this.clock.instant(), reason));
        this.audit.record(actor, OutcomeAudit.ACTION_DROPPED, id);
    }

    /**
     * Removes an action that should not be there. What was agreed and came to nothing is
     * dropped instead.
     */
    @Transactional
    public void remove(Actor actor, AgreedActionId id, String reason) {
        var action = getForChange(id);
        ActionPolicy.requireEditor(actor, action);
        this.removals.remove(RemovalStore.Kind.AGREED_ACTION, id,
                new Removal(this.clock.instant(), actor.person(), reason));
        this.audit.record(actor, OutcomeAudit.ACTION_REMOVED, id);
    }

    /**
     * The action goes on in another process, with its acceptances; here it shows as
     * carried over.
     */
    @Transactional
    public AgreedActionId carryOver(Actor actor, AgreedActionId id, ProcessId to) {
        ActionPolicy.requireCoordinator(actor);
        var action = getForChange(id);
        var now = this.clock.instant();
        var next = AgreedActionId.next();
        this.actions.saveState(actor, id, action.state().carryOver(now, next));
        this.actions.insert(actor, next, to, Terms.of(action), id, now);
        this.actions.copyAnswers(id, next);
        this.actions.saveState(actor, next, action.state().goingOn(now));
        this.audit.record(actor, OutcomeAudit.ACTION_CARRIED_OVER, id);
        return next;
    }

    /** A sentence of the plan tells of the action. Authorisation is the caller's. */
    @Transactional
    public void writeIntoPlan(Actor actor, AgreedActionId id) {
        var action = getForChange(id);
        var written = action.state().writtenIntoPlan(this.clock.instant());
        if (!written.equals(action.state())) {
            this.actions.saveState(actor, id, written);
        }
    }

    /**
     * Lets the public read what is agreed in a process, when its summary is published.
     */
    @Transactional
    public void publish(Actor actor, ProcessId process) {
        ActionPolicy.requireCoordinator(actor);
        this.actions.publish(process, this.clock.instant());
    }

    /**
     * Lets the public read what a published decision is about. Authorisation is the
     * caller's.
     */
    @Transactional
    public void publish(List<AgreedActionId> ids) {
        ids.forEach(id -> this.actions.publish(id, this.clock.instant()));
    }

    private AgreedAction getForChange(AgreedActionId id) {
        var action = this.actions.findForChange(id).orElseThrow(() -> new NotFound("No such action"));
        if (action.isGone()) {
            throw new Overtaken("The action has been removed");
        }
        return action;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
