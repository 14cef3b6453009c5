package fi.yhdyspinta.platform.fetching;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A source has not given its answer (haku ei onnistunut), and why. */
public class FetchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {

        /** The source knows the question and refuses us (401, 403). */
        REFUSED("refuses us"),

        /** There is nothing under the address (404, 410). */
        NOT_FOUND("has nothing under this address"),

        /** We have asked too often (429). */
        TOO_OFTEN("has been asked too often"),

        /** The source is in trouble (5xx). */
        IN_TROUBLE("is in trouble"),

        /** No whole answer came in time. */
        SLOW("gave no whole answer in time"),

        /** The connection could not be made or broke. */
        BROKEN("could not be reached, or the connection broke"),

        /** The answer is longer than we take. */
        TOO_LARGE("answers more than we take"),

        /** An answer of a kind that we do not know. */
        UNEXPECTED("answers in an unexpected way"),

        /** We were told to stop. */
        INTERRUPTED("was not waited for");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** Whether it may be otherwise in a while. */
        boolean isPassing() {
            return this == TOO_OFTEN || this == IN_TROUBLE || this == SLOW || this == BROKEN;
        }

    }

    private final Reason reason;

    @SuppressWarnings("serial")
    private final @Nullable Duration wished;

    FetchFailed(URI address, Reason reason, String detail, @Nullable Duration wished, @Nullable Throwable cause) {
        super("%s %s%s".formatted(address, reason.words, detail.isEmpty() ? "" : ": " + detail), cause);
        this.reason = reason;
        this.wished = wished;
    }

    public Reason reason() {
        return this.reason;
    }

    /** How long the source wishes us to wait (Retry-After). */
    public Optional<Duration> wished() {
        return Optional.ofNullable(this.wished);
    }

}
