package fi.yhdyspinta.round.format;

import org.jspecify.annotations.Nullable;

/** What the county has chosen to stress (painopiste). */
public record FocusAreaPart(String id, String name, @Nullable String note, Extra extra) {
}
