package fi.yhdyspinta.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes numbers as the reader's language does. A page of figures has thousands of them,
 * and the formats of java.text must be made anew for each.
 */
public final class Numbers {

    private static final int GROUP = 3;

    private static final Map<Language, DecimalFormatSymbols> SYMBOLS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            SYMBOLS.put(language, DecimalFormatSymbols.getInstance(language.locale()));
        }
    }

    private Numbers() {
    }

    /**
     * "12 345,6", with a no-break space where the language groups by one, and "-" before
     * what is below zero; half is rounded up.
     * @param decimals how many are written, from 0 on
     */
    public static String written(Language language, double number, int decimals) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        var symbols = Objects.requireNonNull(SYMBOLS.get(language));
        var plain = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int whole = decimals == 0 ? plain.length() : plain.length() - decimals - 1;
        int first = plain.startsWith("-") ? 1 : 0;
        var written = new StringBuilder(plain.length() + whole / GROUP);
        for (int place = 0; place < whole; place++) {
            if (place > first && (whole - place) % GROUP == 0) {
                written.append(symbols.getGroupingSeparator());
            }
            written.append(plain.charAt(place));
        }
        return decimals == 0 ? written.toString()
                : written.append(symbols.getDecimalSeparator()).append(plain, whole + 1, plain.length()).toString();
    }

    /** "12.3", as pictures take it. */
    public static String tenths(double number) {
        return Double.toString(Math.round(number * 10) / 10.0);
    }

}
