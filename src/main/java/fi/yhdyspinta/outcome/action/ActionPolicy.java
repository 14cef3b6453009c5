package fi.yhdyspinta.outcome.action;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.ActionState;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.platform.Forbidden;

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
        var proposer = actor.isSignedIn() && action.proposal().by().equals(actor.person()) && mayPropose(actor);
        return !action.isGone() && action.state().isOpen()
                && (actor.isCoordinator() || proposer && action.state() instanceof ActionState.Proposed);
    }

    /**
     * Nobody binds another: only those who hold the organisation's own mandate. For the
     * county itself that is its coordinator.
     */
    public static boolean mayAnswer(Actor actor, AgreedAction action, OrganisationId organisation) {
        return !action.isGone() && action.state() instanceof ActionState.Proposed
                && action.partyOf(organisation).isPresent() && actor.has(organisation, Role.REPRESENTATIVE, Role.DEPUTY,
                        Role.MUNICIPAL_COORDINATOR, Role.COORDINATOR);
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
        require(mayEdit(actor, action), "May not edit");
    }

    static void requireParty(Actor actor, AgreedAction action, OrganisationId organisation) {
        require(mayAnswer(actor, action, organisation), "May not answer for the organisation");
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
