package fi.yhdyspinta.indicator.interpretation;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;

/** Who may interpret figures: whoever has a role at the table of the county. */
final class InterpretationPolicy {

    private InterpretationPolicy() {
    }

    static boolean proposes(Actor actor) {
        return actor.isAtTheTable();
    }

    /**
     * The organisation that proposes.
     * @throws Forbidden to those without a role in the county
     */
    static OrganisationId requireProposer(Actor actor) {
        return actor.requireAtTheTable();
    }

    /** The coordinator and the facilitator write down how far the table agrees. */
    static boolean decides(Actor actor) {
        return actor.isCoordinator() || actor.has(Role.FACILITATOR);
    }

    /**
     * @throws Forbidden to others than the coordinator and the facilitator
     */
    static void requireDecider(Actor actor) {
        if (!decides(actor)) {
            throw new Forbidden("Needs the coordinator or the facilitator");
        }
    }

    /** Own proposals may be taken back; the coordinator takes away any. */
    static boolean removes(Actor actor, Interpretation interpretation) {
        return actor.isCoordinator()
                || interpretation.isProposed() && actor.doer().filter(interpretation.writtenBy()::equals).isPresent();
    }

}
