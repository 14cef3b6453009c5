package fi.yhdyspinta.indicator;

import java.util.regex.Pattern;

import fi.yhdyspinta.platform.NotFound;

/**
 * By what an indicator is known everywhere, addresses included (indikaattorin tunnus):
 * its source and the source's own code, for example "sotkanet-127".
 */
public record IndicatorKey(Source source, String code) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_.-]{1,80}");

    /** Väestö 31.12.: by it shares are weighted. */
    public static final IndicatorKey INHABITANTS = new IndicatorKey(Source.SOTKANET, "127");

    /**
     * @throws IllegalArgumentException when the code could not stand in an address
     */
    public IndicatorKey {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of an indicator: " + code);
        }
    }

    /**
     * Reads the key that stands in an address.
     * @throws NotFound when it is none
     */
    public static IndicatorKey of(String text) {
        int dash = text.indexOf('-');
        if (dash < 0 || !CODE.matcher(text.substring(dash + 1)).matches()) {
            throw new NotFound("No such indicator");
        }
        var source = Source.of(text.substring(0, dash)).orElseThrow(() -> new NotFound("No such source"));
        return new IndicatorKey(source, text.substring(dash + 1));
    }

    @Override
    public String toString() {
        return this.source.word() + "-" + this.code;
    }

}
