package fi.yhdyspinta.outcome.action;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.ActionState;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.CommitmentAnswer;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;

/** Who may do what to an action. */
public final class ActionPolicy {

    private ActionPolicy() {
    }

    /**
     * Outsiders read what is published: visitors, and people without a mandate in the
     * county.
     */
    public static boolean isOutsider(Actor reader) {
        return reader.mandates().isEmpty();
    }

    public static boolean mayPropose(Actor actor) {
        return actor.mandates().stream().anyMatch(mandate -> switch (mandate.role()) {
            case COORDINATOR, MUNICIPAL_COORDINATOR, REPRESENTATIVE, DEPUTY, FACILITATOR -> true;
            case CONTRIBUTOR, DECISION_MAKER -> false;
        });
    }

    /** The coordinator, and whoever proposed it as long as it waits for acceptance. */
    public static boolean mayEdit(Actor actor, AgreedAction action) {
        return !action.isGone() && action.state().isOpen() && (actor.isCoordinator()
                || isProposer(actor, action) && action.state() instanceof ActionState.Proposed);
    }

    private static boolean isProposer(Actor actor, AgreedAction action) {
        return actor.isSignedIn() && action.proposal().by().equals(actor.person()) && mayPropose(actor);
    }

    /**
     * Nobody binds another: only those who hold the organisation's own mandate. For the
     * county itself that is its coordinator.
     */
    public static boolean mayAnswer(Actor actor, AgreedAction action, OrganisationId organisation) {
        return mayBind(actor, organisation) && !action.isGone() && action.state() instanceof ActionState.Proposed
                && action.partyOf(organisation).isPresent();
    }

    /** Whether the actor's answer is what the action waits for from the organisation. */
    public static boolean isAsked(Actor actor, AgreedAction action, OrganisationId organisation) {
        return mayAnswer(actor, action, organisation) && action.partyOf(organisation)
            .filter(party -> party.answer() instanceof CommitmentAnswer.Silent)
            .isPresent();
    }

    private static boolean mayBind(Actor actor, OrganisationId organisation) {
        return actor.has(organisation, Role.REPRESENTATIVE, Role.DEPUTY, Role.MUNICIPAL_COORDINATOR, Role.COORDINATOR);
    }

    /** People of the organisation that leads, and the coordinator. */
    public static boolean mayFollowUp(Actor actor, AgreedAction action) {
        return !action.isGone() && (actor.isCoordinator() || actor.belongsTo(action.lead()));
    }

    static void requireProposer(Actor actor) {
        require(mayPropose(actor), "May not propose");
    }

    static void requireCoordinator(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    static void requireMember(Actor actor, OrganisationId organisation) {
        require(actor.belongsTo(organisation), "Not a member");
    }

    static void requireEditor(Actor actor, AgreedAction action) {
        require(actor.isCoordinator() || isProposer(actor, action), "May not edit");
        if (!mayEdit(actor, action)) {
            throw new Overtaken("Not to be edited any more");
        }
    }

    static void requireParty(Actor actor, AgreedAction action, OrganisationId organisation) {
        require(mayBind(actor, organisation), "May not answer for the organisation");
        if (!mayAnswer(actor, action, organisation)) {
            throw new Overtaken("No answer is waited for any more");
        }
    }

    static void requireFollower(Actor actor, AgreedAction action) {
        require(mayFollowUp(actor, action), "May not follow up");
    }

    private static void require(boolean may, String otherwise) {
        if (!may) {
            throw new Forbidden(otherwise);
        }
    }

}
