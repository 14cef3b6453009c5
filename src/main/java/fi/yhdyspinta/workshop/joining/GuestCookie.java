package fi.yhdyspinta.workshop.joining;

/** The cookie of a guest; sent to the pages of one wall only. */
public final class GuestCookie {

    public static final String NAME = "guest";

    private GuestCookie() {
    }

}
