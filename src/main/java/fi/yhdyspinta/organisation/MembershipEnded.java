package fi.yhdyspinta.organisation;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;

/**
 * A person acts for an organisation in a role no longer (jäsenyys on päättynyt): somebody
 * has ended the membership, or its last day has passed, which is told within a minute.
 *
 * @param at from when on the right is gone
 */
public record MembershipEnded(CountyId county, PersonId person, OrganisationId organisation, Role role, Instant at) {
}
