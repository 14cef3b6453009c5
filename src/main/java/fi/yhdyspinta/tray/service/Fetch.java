package fi.yhdyspinta.tray.service;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A fetch from the catalogue and how far it has come (haku).
 *
 * @param endedAt null while it runs
 * @param steps how many there are as far as is known
 * @param gone how many services the source no longer tells of; null when that could not
 * be said
 */
public record Fetch(FetchId id, Instant begunAt, @Nullable Instant endedAt, int steps, int done, int failed,
        int created, int changed, int same, @Nullable Integer gone) {

    public int ended() {
        return this.done + this.failed;
    }

    public boolean isRunning() {
        return this.endedAt == null;
    }

}
