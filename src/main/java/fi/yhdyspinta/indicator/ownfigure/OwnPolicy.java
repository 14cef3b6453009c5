package fi.yhdyspinta.indicator.ownfigure;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Forbidden;

/** Who may hand in figures and who publishes them. */
final class OwnPolicy {

    private OwnPolicy() {
    }

    /**
     * The organisation whose figures they are.
     * @throws Forbidden to those without a role in the county
     */
    static OrganisationId requireGiver(Actor actor) {
        return actor.requireAtTheTable();
    }

    /** The own organisation sees its figures, the coordinator all. */
    static boolean sees(Actor actor, Upload upload) {
        return actor.isCoordinator() || actor.belongsTo(upload.organisation());
    }

}
