package fi.yhdyspinta.platform;

/**
 * The reader knows that the thing exists but may not do this to it. The page did not
 * offer it.
 */
public class Forbidden extends RuntimeException {

    public Forbidden(String what) {
        super(what);
    }

}
