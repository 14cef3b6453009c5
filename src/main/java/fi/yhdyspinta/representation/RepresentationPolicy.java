package fi.yhdyspinta.representation;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;

/**
 * Who may do what when representatives are chosen: the coordinator runs it, organisations
 * take part.
 */
public final class RepresentationPolicy {

    private RepresentationPolicy() {
    }

    /**
     * @throws Forbidden unless the actor runs the county's processes
     */
    public static void requireKeeper(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    /** Whether the actor speaks for the organisation acted for. */
    public static boolean speaks(Actor actor) {
        var organisation = actor.actingFor();
        return organisation != null && actor.has(organisation, Role.REPRESENTATIVE, Role.DEPUTY);
    }

    /**
     * The organisation for which the actor speaks.
     * @throws Forbidden unless it is as its representative or deputy
     */
    public static OrganisationId requireSpeaker(Actor actor) {
        if (!speaks(actor)) {
            throw new Forbidden("Does not speak for an organisation");
        }
        return actor.organisation();
    }

}
