package fi.yhdyspinta.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are looked for.
 *
 * @param person part of the name of the one who did it; empty for all
 * @param action null for all
 * @param kind what it was done to, null for all
 * @param from the first moment, null for no limit
 * @param before the first moment no more, null for no limit
 */
public record AuditFilter(String person, @Nullable String action, @Nullable String kind, @Nullable Instant from,
        @Nullable Instant before) {

    /** All entries. */
    public static AuditFilter all() {
        return new AuditFilter("", null, null, null, null);
    }

}
