package fi.yhdyspinta.organisation.batch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Many changes of the register at once (muutoserä).
 *
 * @param title the file, or what was changed, in words
 * @param progress how many rows of the step under way have been worked through
 * @param total how many rows there are
 */
public record Batch(BatchId id, Kind kind, String title, State state, int progress, int total, Instant begunAt,
        @Nullable Instant doneAt, @Nullable Instant undoneAt) {

    /**
     * So many rows are worked through while the reader waits; more go on by themselves.
     */
    static final int SHORT = 1_000;

    /** Where it comes from. */
    public enum Kind {

        IMPORT, BULK, REFORM;

        public String key() {
            return "organisation.batch.kind." + name();
        }

    }

    /** How far it has come. */
    public enum State {

        MAPPING, EXAMINING, PREVIEWED, CARRYING, DONE, UNDOING, UNDONE;

        public String key() {
            return "organisation.batch.state." + name();
        }

        public String look() {
            return switch (this) {
                case MAPPING, PREVIEWED -> "draft";
                case EXAMINING, CARRYING, UNDOING -> "open";
                case DONE -> "done";
                case UNDONE -> "skipped";
            };
        }

        /** Whether rows are being worked through at this moment. */
        public boolean isUnderWay() {
            return this == EXAMINING || this == CARRYING || this == UNDOING;
        }

    }

    public boolean isShort() {
        return this.total <= SHORT;
    }

}
