package fi.yhdyspinta.home.handover;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Role;

/**
 * Who reads what goes with a role: the one who leaves, whoever ends the role, and those
 * who may come instead, which is whoever answers for the same organisation.
 */
final class HandoverPolicy {

    private static final Role[] SUCCESSORS = { Role.REPRESENTATIVE, Role.DEPUTY, Role.MUNICIPAL_COORDINATOR,
            Role.COORDINATOR };

    private HandoverPolicy() {
    }

    static boolean mayRead(Actor actor, Membership membership, Memberships memberships) {
        return membership.person().equals(actor.person()) || memberships.mayEnd(actor, membership)
                || actor.has(membership.organisation(), SUCCESSORS);
    }

}
