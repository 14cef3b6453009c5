package fi.yhdyspinta.organisation.mandate;

import fi.yhdyspinta.organisation.Organisation;

/**
 * What the receiver of an invitation sees.
 *
 * @param sender name of the one who asks
 * @param valid whether it can still be accepted
 */
public record OfferPage(RoleInvitation invitation, Organisation organisation, String sender, String token,
        boolean valid) {
}
