package fi.yhdyspinta.organisation.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * A theme of the work with the one who answers for it in the county (teeman omistaja).
 */
public record Theme(ThemeId id, String name, @Nullable String ownerName, @Nullable String ownerMail) {
}
