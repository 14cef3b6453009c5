package fi.yhdyspinta.faults;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody who writes and writes. A write whose acknowledgement does not come is sent
 * again as it was, as our pages do, until it is acknowledged; then it stands in the
 * ledger.
 */
abstract class Writer implements Runnable {

    private static final int AGAIN = 100;

    protected final Visitor visitor;

    private final Pulse pulse;

    private final int rest;

    private final List<String> acknowledged = new ArrayList<>();

    private volatile boolean stopped;

    /**
     * @param rest how many milliseconds pass between two writes
     */
    Writer(Visitor visitor, Pulse pulse, int rest) {
        this.visitor = visitor;
        this.pulse = pulse;
        this.rest = rest;
    }

    /** Prepares the next write and gives it a name. */
    protected abstract String begin(int number);

    /** Sends the write that has been begun, for the first time or again. */
    protected abstract HttpResponse<String> send();

    protected abstract boolean isAcknowledged(HttpResponse<String> response);

    /** Compares the ledger with what is there. */
    abstract Tally check();

    protected List<String> acknowledged() {
        return this.acknowledged;
    }

    void stop() {
        this.stopped = true;
    }

    @Override
    public void run() {
        for (int number = 1; !this.stopped; number++) {
            var name = begin(number);
            while (!isSent()) {
                pause(AGAIN);
            }
            this.acknowledged.add(name);
            pause(this.rest);
        }
    }

    private boolean isSent() {
        var at = System.nanoTime();
        try {
            if (isAcknowledged(send())) {
                this.pulse.beat(at);
                return true;
            }
            return false;
        }
        catch (UncheckedIOException gone) {
            return false;
        }
    }

    protected static List<String> findAll(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }

    protected static String find(String text, String pattern) {
        return findAll(text, pattern).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Nothing like " + pattern));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

}
