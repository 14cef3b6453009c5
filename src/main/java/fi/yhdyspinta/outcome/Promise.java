package fi.yhdyspinta.outcome;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What one party promises to do (lupaus).
 *
 * @param text null until the party has put it in words
 */
public record Promise(OrganisationId organisation, @Nullable String text) {
}
