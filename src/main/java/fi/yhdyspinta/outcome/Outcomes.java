package fi.yhdyspinta.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.action.ActionPolicy;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.action.FollowUps;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.outcome.decision.Decisions;
import fi.yhdyspinta.outcome.plantext.PlanTexts;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came of a process, for the modules above (tulokset): to import, to assemble a
 * summary from, to open the next round with. The lists without an actor hold all that
 * stands in the county; who may see what is then the caller's to decide.
 */
@Component
public class Outcomes {

    private final Conclusions conclusions;

    private final AgreedActions actions;

    private final FollowUps followUps;

    private final Decisions decisions;

    private final PlanTexts planTexts;

    private final AuditTrail audit;

    Outcomes(Conclusions conclusions, AgreedActions actions, FollowUps followUps, Decisions decisions,
            PlanTexts planTexts, AuditTrail audit) {
        this.conclusions = conclusions;
        this.actions = actions;
        this.followUps = followUps;
        this.decisions = decisions;
        this.planTexts = planTexts;
        this.audit = audit;
    }

    /** Adds a conclusion after those there are. The county's coordinator may. */
    @Transactional
    public ConclusionId createConclusion(Actor actor, ProcessId process, ConclusionDraft draft) {
        return this.conclusions.create(actor, process, draft);
    }

    @Transactional(readOnly = true)
    public List<Conclusion> listConclusions(ProcessId process) {
        return this.conclusions.list(process);
    }

    /** Proposes an action; it is agreed when each of its parties has accepted. */
    @Transactional
    public AgreedActionId proposeAction(Actor actor, ProcessId process, ActionTerms terms) {
        return this.actions.propose(actor, process, terms);
    }

    @Transactional(readOnly = true)
    public List<AgreedAction> listActions(ProcessId process) {
        return this.actions.list(process);
    }

    @Transactional(readOnly = true)
    public Optional<AgreedAction> findAction(AgreedActionId id) {
        return this.actions.find(id);
    }

    /** What is still to be expected in the county, from every process, oldest first. */
    @Transactional(readOnly = true)
    public List<AgreedAction> listOpenActions() {
        return this.actions.listOpen();
    }

    /**
     * The open actions to which any of the organisations is a party, oldest first: how a
     * group's meeting begins.
     */
    @Transactional(readOnly = true)
    public List<AgreedAction> listOpenActions(Collection<OrganisationId> parties) {
        return listOpenActions().stream()
            .filter(action -> action.parties().stream().anyMatch(party -> parties.contains(party.organisation())))
            .toList();
    }

    /**
     * The actions that wait for the actor to bind the organisation or not to, oldest
     * first.
     */
    @Transactional(readOnly = true)
    public List<AgreedAction> listAsked(Actor actor, OrganisationId organisation) {
        return listOpenActions().stream().filter(action -> ActionPolicy.isAsked(actor, action, organisation)).toList();
    }

    /**
     * Takes open actions along to a new process, with their acceptances; where they were
     * they show as carried over.
     */
    @Transactional
    public List<AgreedActionId> carryOver(Actor actor, Collection<AgreedActionId> actions, ProcessId to) {
        return actions.stream().map(action -> this.actions.carryOver(actor, action, to)).toList();
    }

    @Transactional(readOnly = true)
    public List<FollowUp> listFollowUps(ProcessId process) {
        return this.followUps.list(process);
    }

    @Transactional(readOnly = true)
    public List<Decision> listDecisions(ProcessId process) {
        return this.decisions.list(process);
    }

    @Transactional(readOnly = true)
    public List<PlanText> listPlanTexts(ProcessId process) {
        return this.planTexts.list(process);
    }

    /**
     * Lets the public read the conclusions and what is agreed: called when the summary of
     * the process is published.
     */
    @Transactional
    public void publish(Actor actor, ProcessId process) {
        this.conclusions.publish(actor, process);
        this.actions.publish(actor, process);
        this.audit.record(actor, OutcomeAudit.RESULTS_PUBLISHED, process);
    }

}
