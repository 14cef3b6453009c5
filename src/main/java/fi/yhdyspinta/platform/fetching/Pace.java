package fi.yhdyspinta.platform.fetching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps a pause between the beginnings of requests to one source, whoever asks. */
final class Pace {

    private final Duration pause;

    private final Clock clock;

    private final Sleep sleep;

    private final ReentrantLock turn = new ReentrantLock(true);

    private Instant free = Instant.EPOCH;

    Pace(Duration pause, Clock clock, Sleep sleep) {
        this.pause = pause;
        this.clock = clock;
        this.sleep = sleep;
    }

    void keep() throws InterruptedException {
        this.turn.lockInterruptibly();
        try {
            var wait = Duration.between(this.clock.instant(), this.free);
            if (wait.isPositive()) {
                // Never longer than the pause, even when somebody has set the clock back.
                this.sleep.sleep(wait.compareTo(this.pause) > 0 ? this.pause : wait);
            }
            this.free = this.clock.instant().plus(this.pause);
        }
        finally {
            this.turn.unlock();
        }
    }

}
