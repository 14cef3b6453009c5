package fi.yhdyspinta.home;

import java.util.List;

import fi.yhdyspinta.home.CountyFront.Waiting;
import fi.yhdyspinta.identity.WorkAccount;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a person is and what waits for that person, county by county.
 *
 * @param administrator whether the person looks after the installation
 * @param workAccount with which the person may sign in, null when none is linked
 */
public record OwnPage(String name, String email, boolean administrator, @Nullable WorkAccount workAccount,
        List<InCounty> counties) {

    /** Within one county: for whom, as what, and what waits. */
    public record InCounty(County county, List<Side> sides, List<Waiting> waiting) {

        public boolean coordinates() {
            return this.sides.stream()
                .flatMap(side -> side.memberships().stream())
                .anyMatch(membership -> membership.role() == Role.COORDINATOR);
        }

    }

    /** An organisation and the roles held for it, now or soon. */
    public record Side(Organisation organisation, List<Membership> memberships) {
    }

}
