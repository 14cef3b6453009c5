package fi.yhdyspinta.organisation;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;

/**
 * A person acts for an organisation in a role no longer (jäsenyys on päättynyt). Told
 * once the membership has ended by somebody's deed; one that simply runs out on its last
 * day is told by nobody.
 *
 * @param at from when on the right is gone
 */
public record MembershipEnded(CountyId county, PersonId person, OrganisationId organisation, Role role, Instant at) {
}
