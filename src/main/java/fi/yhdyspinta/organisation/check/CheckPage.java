package fi.yhdyspinta.organisation.check;

import java.time.Instant;

import fi.yhdyspinta.organisation.register.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What the link of the yearly check shows.
 *
 * @param answeredAt when it was used, null while it can be
 * @param correction what was told and waits for the coordinator
 */
public record CheckPage(String token, Snapshot now, @Nullable Instant answeredAt, boolean closed,
        @Nullable Correction correction) {
}
