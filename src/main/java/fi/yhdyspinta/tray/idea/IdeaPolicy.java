package fi.yhdyspinta.tray.idea;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Forbidden;

/** Who looks after an idea: those of its organisation, and the coordinator. */
final class IdeaPolicy {

    private IdeaPolicy() {
    }

    static boolean proposes(Actor actor) {
        return !actor.mandates().isEmpty();
    }

    static void requireInsider(Actor actor) {
        if (!proposes(actor)) {
            throw new Forbidden("Needs a role in the county");
        }
    }

    static boolean looksAfter(Actor actor, OrganisationId organisation) {
        return actor.isCoordinator() || actor.belongsTo(organisation);
    }

    static void requireOwner(Actor actor, OrganisationId organisation) {
        if (!looksAfter(actor, organisation)) {
            throw new Forbidden("Somebody else's idea");
        }
    }

    /** What is withdrawn is no more public. */
    static boolean sees(Actor actor, Idea idea) {
        return !idea.isWithdrawn() || looksAfter(actor, idea.terms().organisation());
    }

}
