package fi.yhdyspinta.analysis;

import java.util.Arrays;

import fi.yhdyspinta.platform.NotFound;

/**
 * Where something was said: in an open answer of a survey, or in a note of a wall
 * (vastaus, kirjaus).
 */
public enum SayingKind {

    ANSWER("answers"), NOTE("notes");

    private final String path;

    SayingKind(String path) {
        this.path = path;
    }

    /** Its part of an address: "answers" or "notes". */
    public String path() {
        return this.path;
    }

    /** The message key of the name people read. */
    public String key() {
        return "analysis.saying." + name();
    }

    /**
     * @throws NotFound when there is no such kind
     */
    public static SayingKind of(String path) {
        return Arrays.stream(values())
            .filter(kind -> kind.path.equals(path))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such kind"));
    }

}
