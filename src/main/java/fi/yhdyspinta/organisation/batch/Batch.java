package fi.yhdyspinta.organisation.batch;

import java.time.Instant;

import fi.yhdyspinta.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * Many changes of the register at once (muutoserä).
 *
 * @param title the file, or what was changed, in words
 * @param progress how many rows of the step under way have been worked through
 * @param total how many rows there are
 * @param body whose seats it is about, null when it is about something else
 */
public record Batch(BatchId id, Kind kind, String title, State state, int progress, int total, Instant begunAt,
        @Nullable Instant doneAt, @Nullable Instant undoneAt, @Nullable BodyId body) {

    /**
     * So many rows are worked through while the reader waits; more go on by themselves.
     */
    static final int SHORT = 1_000;

    /** Where it comes from. */
    public enum Kind {

        IMPORT, BULK, REFORM,
        /** The seats of a body from a file. */
        SEATS,
        /** The contacts of municipalities by theme from a file. */
        CONTACTS;

        /** Whether it is about the organisations of the register themselves. */
        boolean isOfRegister() {
            return this != SEATS && this != CONTACTS;
        }

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

    /** Where it is looked at, below the county. */
    public String path() {
        return switch (this.kind) {
            case SEATS -> "/bodies/" + this.body + "/seat-imports/" + this.id;
            case CONTACTS -> "/responsibilities/contact-imports/" + this.id;
            case IMPORT, BULK, REFORM -> "/organisations/batches/" + this.id;
        };
    }

    /** Where the columns of its file are sent; null when it came from no file. */
    public @Nullable String mappingPath() {
        return switch (this.kind) {
            case IMPORT -> "/organisations/imports/" + this.id;
            case SEATS, CONTACTS -> path() + "/mapping";
            case BULK, REFORM -> null;
        };
    }

    /** The message key of a sentence, in the words of what the batch is about. */
    public String key(String sentence) {
        return switch (this.kind) {
            case SEATS -> "organisation.seatfile.";
            case CONTACTS -> "organisation.contactfile.";
            case IMPORT, BULK, REFORM -> "organisation.batch.";
        } + sentence;
    }

    public boolean isShort() {
        return this.total <= SHORT;
    }

}
