package fi.yhdyspinta.organisation.mandate;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Oversight;
import fi.yhdyspinta.organisation.Role;

/**
 * One page of people and roles.
 *
 * @param total how many were found on all pages
 * @param organisations those to choose from
 * @param waiting how many invitations wait for an answer
 */
public record PeoplePage(List<Holding> holdings, int total, int page, List<Organisation> organisations, int waiting,
        Oversight oversight, Instant now) {

    static final int SIZE = 50;

    public int pages() {
        return Math.max(1, (this.total + SIZE - 1) / SIZE);
    }

    /** Roles to narrow the list by. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

}
