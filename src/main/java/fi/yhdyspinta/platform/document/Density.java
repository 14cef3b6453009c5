package fi.yhdyspinta.platform.document;

/** How much of a document stands on a page (tiheys). */
public enum Density {

    /** As documents are read. */
    PAGES(""),

    /** Much on few pages: smaller, and closer to the edges. */
    LEAFLET("leaflet"),

    /** A leaflet with smaller tables, when nothing else helps. */
    TIGHT_LEAFLET("leaflet tight");

    private final String style;

    Density(String style) {
        this.style = style;
    }

    /** The classes of the style sheet. */
    String style() {
        return this.style;
    }

    /** How many characters of a table stand side by side on a page. */
    int characters() {
        return switch (this) {
            case PAGES -> ColumnWidths.PAGE;
            case LEAFLET -> 118;
            case TIGHT_LEAFLET -> 132;
        };
    }

}
