package fi.yhdyspinta.platform;

/**
 * The page offered it a moment ago, and somebody else has been faster: recorded the
 * decision, approved the text, removed the thing. The one who comes second gets back what
 * was written.
 */
public class Overtaken extends Forbidden {

    public Overtaken(String what) {
        super(what);
    }

}
