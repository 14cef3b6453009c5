package fi.yhdyspinta.platform.fetching;

/**
 * A source's answer (vastaus) is not what it should be, so none of it may be kept: says
 * which source, what was expected, and where.
 */
public class UnreadableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;

    private final String expected;

    private final String place;

    public UnreadableAnswer(String source, String expected, String place) {
        super("%s: expected %s at %s".formatted(source, expected, place));
        this.source = source;
        this.expected = expected;
        this.place = place;
    }

    /** Where and what was expected, for whoever knows such answers. */
    public String where() {
        return "%s: expected %s".formatted(this.place, this.expected);
    }

    /** The address or the file that the answer came from. */
    public String source() {
        return this.source;
    }

    public String expected() {
        return this.expected;
    }

    /** The item, line or field, as "item 12, year" or "line 3". */
    public String place() {
        return this.place;
    }

}
