package fi.yhdyspinta.outcome;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who proposed an action, for whom and when (ehdottaja). */
public record Proposal(PersonId by, @Nullable OrganisationId organisation, Instant at) {
}
