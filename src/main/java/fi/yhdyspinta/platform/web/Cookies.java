package fi.yhdyspinta.platform.web;

/** The cookies that every browser may be given (evästeet). */
public final class Cookies {

    /** The key of a session; whose it is the server alone knows. */
    public static final String SESSION = "yhdyspinta";

    /** The language chosen with ?lang=sv. */
    public static final String LANGUAGE = "language";

    private Cookies() {
    }

}
