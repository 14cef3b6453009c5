package fi.yhdyspinta.organisation.body;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import org.jspecify.annotations.Nullable;

/** Who may do what with the bodies of a county. */
final class BodyPolicy {

    private BodyPolicy() {
    }

    /** Everybody with a role in the county sees all bodies and names. */
    static boolean seesAll(Actor actor) {
        return !actor.mandates().isEmpty();
    }

    /** The coordinator keeps bodies and quotas. */
    static void requireKeeper(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    /** Appointing belongs to the coordinator, who records it, and to those who decide. */
    static boolean mayAppoint(Actor actor) {
        return actor.isCoordinator() || actor.has(Role.DECISION_MAKER);
    }

    static void requireAppointer(Actor actor) {
        if (!mayAppoint(actor)) {
            throw new Forbidden("Needs the coordinator or a decision-maker");
        }
    }

    /**
     * An organisation's representative and a municipality's coordinator nominate their
     * own.
     */
    static boolean mayNominate(Actor actor) {
        return mayAppoint(actor) || actor.has(Role.REPRESENTATIVE) || actor.has(Role.MUNICIPAL_COORDINATOR);
    }

    static void requireNominator(Actor actor, @Nullable OrganisationId organisation) {
        if (!mayAppoint(actor) && (organisation == null
                || !actor.has(organisation, Role.REPRESENTATIVE, Role.MUNICIPAL_COORDINATOR))) {
            throw new Forbidden("Nominates for the own organisation only");
        }
    }

}
