package fi.yhdyspinta.outcome.plantext;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.analysis.Removal;
import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.OutcomeAudit;
import fi.yhdyspinta.outcome.PlanText;
import fi.yhdyspinta.outcome.PlanTextDraft;
import fi.yhdyspinta.outcome.PlanTextId;
import fi.yhdyspinta.outcome.PlanTextState;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.removal.RemovalStore;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.database.Revisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results as sentences of the budget and action plan (TTS-lauseet). The coordinator
 * writes, organisations comment, the public reads what stands in the plan.
 */
@Component
public class PlanTexts {

    private final PlanTextStore planTexts;

    private final AgreedActions actions;

    private final RemovalStore removals;

    private final Revisions revisions;

    private final AuditTrail audit;

    private final Clock clock;

    PlanTexts(PlanTextStore planTexts, AgreedActions actions, RemovalStore removals, Revisions revisions,
            AuditTrail audit, Clock clock) {
        this.planTexts = planTexts;
        this.actions = actions;
        this.removals = removals;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an organisation says of a sentence (kommentti). */
    public record Comment(OrganisationId organisation, String text, Instant at) {
    }

    @Transactional(readOnly = true)
    public List<PlanText> list(ProcessId process) {
        return this.planTexts.list(process);
    }

    /** What the reader may see of them. */
    @Transactional(readOnly = true)
    public List<PlanText> list(Actor reader, ProcessId process) {
        return list(process).stream().filter(planText -> mayRead(reader, planText)).toList();
    }

    /** Also the removed ones. */
    @Transactional(readOnly = true)
    public List<PlanText> listOf(AgreedActionId action) {
        return this.planTexts.listOf(action);
    }

    /** Also the removed ones. */
    @Transactional(readOnly = true)
    public List<PlanText> listOf(ConclusionId conclusion) {
        return this.planTexts.listOf(conclusion);
    }

    @Transactional(readOnly = true)
    public Optional<PlanText> find(PlanTextId id) {
        return this.planTexts.find(id);
    }

    /**
     * @throws NotFound when the reader may know of no such sentence
     */
    @Transactional(readOnly = true)
    public PlanText get(Actor reader, PlanTextId id) {
        return find(id).filter(planText -> mayRead(reader, planText))
            .orElseThrow(() -> new NotFound("No such plan text"));
    }

    /**
     * @throws Forbidden unless the actor writes plan texts
     */
    @Transactional(readOnly = true)
    public PlanText getForWriter(Actor actor, PlanTextId id) {
        actor.require(Role.COORDINATOR);
        return get(actor, id);
    }

    /** Comments are for the people of the county. */
    @Transactional(readOnly = true)
    public List<Comment> listComments(Actor reader, PlanTextId id) {
        return reader.mandates().isEmpty() ? List.of() : this.planTexts.listComments(id);
    }

    @Transactional
    public PlanTextId draft(Actor actor, ProcessId process, PlanTextDraft draft) {
        actor.require(Role.COORDINATOR);
        var id = PlanTextId.next();
        this.planTexts.insert(actor, id, process, draft, this.clock.instant());
        this.audit.record(actor, OutcomeAudit.PLAN_TEXT_DRAFTED, id);
        return id;
    }

    /**
     * @param began the revision that the writer began from
     * @return false when somebody else has changed it since; nothing is changed then
     */
    @Transactional
    public boolean change(Actor actor, PlanTextId id, int began, PlanTextDraft draft) {
        actor.require(Role.COORDINATOR);
        getEditable(actor, id);
        if (!this.revisions.advance(id, began)) {
            return false;
        }
        this.planTexts.update(id, draft);
        this.audit.record(actor, OutcomeAudit.PLAN_TEXT_CHANGED, id);
        return true;
    }

    /**
     * An organisation says what it thinks, as long as the sentence is not in the plan.
     */
    @Transactional
    public void comment(Actor actor, PlanTextId id, OrganisationId organisation, String text) {
        if (!actor.belongsTo(organisation)) {
            throw new Forbidden("Comments for another organisation");
        }
        var planText = getEditable(actor, id);
        var now = this.clock.instant();
        this.planTexts.insertComment(actor, id, new Comment(organisation, text, now));
        if (planText.state() instanceof PlanTextState.Drafted) {
            this.planTexts.saveState(id, new PlanTextState.Commented(now));
        }
        this.audit.record(actor, OutcomeAudit.PLAN_TEXT_COMMENTED, id);
    }

    /** The sentence stands in the text of the plan; its action shows it. */
    @Transactional
    public void putIntoPlan(Actor actor, PlanTextId id) {
        actor.require(Role.COORDINATOR);
        var planText = getEditable(actor, id);
        moveOn(actor, id, new PlanTextState.InThePlan(this.clock.instant()));
        if (planText.text().action() != null) {
            this.actions.writeIntoPlan(actor, planText.text().action());
        }
    }

    /** The county council has adopted the plan. */
    @Transactional
    public void adopt(Actor actor, PlanTextId id, LocalDate on) {
        actor.require(Role.COORDINATOR);
        requireNow(getStanding(actor, id).state() instanceof PlanTextState.InThePlan);
        moveOn(actor, id, new PlanTextState.Adopted(this.clock.instant(), on));
    }

    /** What became of it, as the financial statement or a report says. */
    @Transactional
    public void report(Actor actor, PlanTextId id, String report) {
        actor.require(Role.COORDINATOR);
        if (getStanding(actor, id).state() instanceof PlanTextState.Adopted adopted) {
            moveOn(actor, id, new PlanTextState.Reported(this.clock.instant(), adopted.on(), report));
        }
        else {
            throw new Overtaken("Not adopted yet");
        }
    }

    @Transactional
    public void remove(Actor actor, PlanTextId id, String reason) {
        actor.require(Role.COORDINATOR);
        getStanding(actor, id);
        this.removals.remove(RemovalStore.Kind.PLAN_TEXT, id,
                new Removal(this.clock.instant(), actor.person(), reason));
        this.audit.record(actor, OutcomeAudit.PLAN_TEXT_REMOVED, id);
    }

    private void moveOn(Actor actor, PlanTextId id, PlanTextState state) {
        this.planTexts.saveState(id, state);
        this.audit.record(actor, OutcomeAudit.PLAN_TEXT_MOVED_ON, id);
    }

    private static boolean mayRead(Actor reader, PlanText planText) {
        return !reader.mandates().isEmpty() || planText.isPublic();
    }

    private PlanText getEditable(Actor actor, PlanTextId id) {
        var planText = getStanding(actor, id);
        requireNow(planText.isEditable());
        return planText;
    }

    private PlanText getStanding(Actor actor, PlanTextId id) {
        this.planTexts.lock(id);
        var planText = get(actor, id);
        requireNow(!planText.isGone());
        return planText;
    }

    private static void requireNow(boolean possible) {
        if (!possible) {
            throw new Overtaken("The plan text stands elsewhere by now");
        }
    }

}
