package fi.yhdyspinta.platform.fetching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by sleeping, and takes none. */
public final class PassingTime extends Clock implements Sleep {

    public static final Instant BEGIN = Instant.parse("2026-11-30T08:00:00Z");

    private Instant now = BEGIN;

    private final List<Duration> slept = new ArrayList<>();

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        this.slept.add(duration);
        this.now = this.now.plus(duration);
    }

    public synchronized List<Duration> slept() {
        return List.copyOf(this.slept);
    }

    @Override
    public synchronized Instant instant() {
        return this.now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

}
