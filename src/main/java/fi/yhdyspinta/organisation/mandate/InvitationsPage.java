package fi.yhdyspinta.organisation.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.NotFound;

/**
 * One page of invitations to roles.
 *
 * @param total how many there are on all pages
 */
public record InvitationsPage(List<RoleInvitation> invitations, int total, int page,
        Map<OrganisationId, Organisation> organisations, Instant now) {

    public int pages() {
        return Math.max(1, (this.total + PeoplePage.SIZE - 1) / PeoplePage.SIZE);
    }

    public Organisation organisation(RoleInvitation invitation) {
        var organisation = this.organisations.get(invitation.offer().organisation());
        if (organisation == null) {
            throw new NotFound("No such organisation");
        }
        return organisation;
    }

}
