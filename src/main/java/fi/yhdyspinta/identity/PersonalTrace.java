package fi.yhdyspinta.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One row that names a person (merkintä henkilöstä).
 *
 * @param place where it stands: schema.table.column
 * @param at when, null when the row does not tell
 * @param thing what else the row tells, as JSON; null when nothing
 */
public record PersonalTrace(String place, @Nullable Instant at, @Nullable String thing) {
}
