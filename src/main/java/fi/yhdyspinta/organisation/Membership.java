package fi.yhdyspinta.organisation;

import fi.yhdyspinta.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's term in a role for an organisation (jäsenyys). It stays in the books when it
 * is over.
 *
 * @param namedBy who gave the role, null when that is not known
 * @param ending who ended it and why, null when nobody did
 */
public record Membership(MembershipId id, PersonId person, OrganisationId organisation, Role role, Term term,
        @Nullable PersonId namedBy, @Nullable Ending ending) {

    /** An end that somebody has put to it. */
    public record Ending(PersonId by, String reason) {
    }

}
