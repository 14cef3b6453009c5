package fi.yhdyspinta.outcome.thread;

import java.util.Arrays;

import fi.yhdyspinta.platform.NotFound;

/** What a piece of the thread is (langan pala). */
public enum PieceKind {

    ANSWER("answers"), NOTE("notes"), FINDING("findings"), CONCLUSION("conclusions"), ACTION("actions"),
    DECISION("decisions"), PLAN_TEXT("plan-texts"), FOLLOW_UP("");

    private final String path;

    PieceKind(String path) {
        this.path = path;
    }

    /** Its part of an address; empty for what has no thread page of its own. */
    public String path() {
        return this.path;
    }

    /**
     * Whether it was said, rather than made of what was said: the left side of the
     * thread.
     */
    public boolean isSaid() {
        return this == ANSWER || this == NOTE;
    }

    /** The message key of the name people read. */
    public String key() {
        return "outcome.thread.kind." + name();
    }

    /**
     * @throws NotFound when there is no such kind
     */
    public static PieceKind of(String path) {
        return Arrays.stream(values())
            .filter(kind -> !path.isEmpty() && kind.path.equals(path))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such kind"));
    }

}
