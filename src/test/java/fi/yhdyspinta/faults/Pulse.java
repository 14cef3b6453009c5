package fi.yhdyspinta.faults;

import java.time.Duration;

/** Tells when the first write after a fault was acknowledged. */
final class Pulse {

    private long since = Long.MAX_VALUE;

    private long first;

    /** A write has been acknowledged that was sent then. */
    synchronized void beat(long sentAt) {
        if (this.first == 0 && sentAt >= this.since) {
            this.first = System.nanoTime();
            notifyAll();
        }
    }

    /** From now on the first acknowledged write counts. */
    synchronized void listen() {
        this.since = System.nanoTime();
        this.first = 0;
    }

    /** How long it took until the first one. */
    synchronized Duration await(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (this.first == 0) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IllegalStateException("Nothing was acknowledged for " + patience);
            }
            try {
                wait(left);
            }
            catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        return Duration.ofNanos(this.first - this.since);
    }

}
