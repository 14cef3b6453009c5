package fi.yhdyspinta.platform.fetching;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Numbers as sources write them: decimal point, no marks between thousands. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,10}(\\.0+)?");

    private Numbers() {
    }

    /** The finite number that the text is, or null. */
    public static @Nullable Double number(String text) {
        var trimmed = trim(text);
        if (!NUMBER.matcher(trimmed).matches()) {
            return null;
        }
        var number = Double.parseDouble(trimmed);
        return Double.isFinite(number) ? number : null;
    }

    /** The whole number that the text is ("2009", "2009.0"), or null. */
    public static @Nullable Integer integer(String text) {
        var trimmed = trim(text);
        if (!INTEGER.matcher(trimmed).matches()) {
            return null;
        }
        var number = Double.parseDouble(trimmed);
        return number == (int) number ? (Integer) (int) number : null;
    }

    /** Whether nothing stands there but spaces, no-break ones too. */
    public static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    private static String trim(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

}
