package fi.yhdyspinta.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The business id of an organisation (Y-tunnus, 244/2001): seven digits, a hyphen and a
 * check digit.
 */
public record BusinessId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{7}-[0-9]");

    private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2 };

    /**
     * @throws IllegalArgumentException when it is no business id
     */
    public BusinessId {
        if (!isRight(value)) {
            throw new IllegalArgumentException("Not a business id");
        }
    }

    /** Reads what people write: spaces around and a missing leading zero are allowed. */
    public static Optional<BusinessId> parse(String typed) {
        var text = padded(typed);
        return isRight(text) ? Optional.of(new BusinessId(text)) : Optional.empty();
    }

    /**
     * Whether the text looks like a business id, so that only its check digit is wrong.
     */
    public static boolean isWritten(String text) {
        return FORM.matcher(padded(text)).matches();
    }

    private static boolean isRight(String text) {
        return FORM.matcher(text).matches() && checkDigit(text) == text.charAt(8) - '0';
    }

    private static String padded(String typed) {
        var text = typed.strip();
        return text.matches("[0-9]{6}-[0-9]") ? "0" + text : text;
    }

    /** The digit that belongs to the first seven, -1 when no digit does. */
    private static int checkDigit(String text) {
        int total = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            total += WEIGHTS[place] * (text.charAt(place) - '0');
        }
        int rest = total % 11;
        return rest == 0 ? 0 : rest == 1 ? -1 : 11 - rest;
    }

    @Override
    public String toString() {
        return this.value;
    }

}
