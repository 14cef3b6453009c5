package fi.yhdyspinta.organisation.register;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationState;
import org.jspecify.annotations.Nullable;

/**
 * When an organisation came to a state.
 *
 * @param by who said so; null when it followed from the yearly check
 */
public record StateChange(OrganisationState state, Instant at, @Nullable PersonId by) {
}
