package fi.yhdyspinta.analysis;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;

/**
 * That something was removed: when, by whom and why (poistomerkintä). The thing itself
 * stays as a tombstone.
 */
public record Removal(Instant at, PersonId by, String reason) {
}
