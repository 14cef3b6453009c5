package fi.yhdyspinta.workshop.wall;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;

/** Who may do what at a wall. */
public final class WallPolicy {

    private WallPolicy() {
    }

    /** Runs walls: the county's coordinator and the facilitators. */
    public static boolean mayManage(Actor actor) {
        return actor.isCoordinator() || actor.has(Role.FACILITATOR);
    }

    /**
     * Writes on a wall that is open: everybody who acts for an organisation but decides
     * nothing alone.
     */
    public static boolean mayWrite(Actor actor) {
        return actor.mandates().stream().anyMatch(mandate -> mandate.role() != Role.DECISION_MAKER);
    }

    /** Reads a wall: everybody who acts for an organisation of the county. */
    public static boolean mayRead(Actor actor) {
        return !actor.mandates().isEmpty();
    }

    /**
     * @throws Forbidden unless the actor runs walls
     */
    public static void requireManager(Actor actor) {
        if (!mayManage(actor)) {
            throw new Forbidden("Needs to run workshops");
        }
    }

}
