package fi.yhdyspinta.platform;

/**
 * The address names nothing the reader may know of. Also answers "may not": a refusal
 * never reveals existence.
 */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }

}
