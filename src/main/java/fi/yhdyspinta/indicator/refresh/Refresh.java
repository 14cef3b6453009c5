package fi.yhdyspinta.indicator.refresh;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A refresh and how far it has come (päivitys).
 *
 * @param endedAt null while it runs
 * @param steps how many there are in all
 * @param changed how many series have changed
 */
public record Refresh(RefreshId id, Instant begunAt, @Nullable Instant endedAt, int steps, int done, int held,
        int failed, int changed) {

    public int ended() {
        return this.done + this.held + this.failed;
    }

    public boolean isRunning() {
        return this.endedAt == null;
    }

}
