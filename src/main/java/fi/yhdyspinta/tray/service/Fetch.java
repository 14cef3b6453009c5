package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.time.LocalTime;

import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A fetch from the catalogue and how far it has come (haku).
 *
 * @param byClock whether nobody began it, but the clock
 * @param endedAt null while it runs
 * @param steps how many there are as far as is known
 * @param gone how many services the source no longer tells of; null when that could not
 * be said
 */
public record Fetch(FetchId id, boolean byClock, Instant begunAt, @Nullable Instant endedAt, int steps, int done,
        int failed, int created, int changed, int same, @Nullable Integer gone) {

    private static final LocalTime HOUR = LocalTime.of(3, 40);

    public int ended() {
        return this.done + this.failed;
    }

    /**
     * When the clock begins the next one, where it does: in the small hours a week later.
     */
    public Instant nextByClock() {
        return this.begunAt.atZone(Frame.ZONE).toLocalDate().plusWeeks(1).atTime(HOUR).atZone(Frame.ZONE).toInstant();
    }

    public boolean isRunning() {
        return this.endedAt == null;
    }

}
