package fi.yhdyspinta.round.format;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The way from the root of the document to a value, written only when somebody asks. */
record Trail(@Nullable Trail parent, String step) {

    static final Trail ROOT = new Trail(null, "");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_-]+");

    private static final int LONGEST_STEP = 60;

    Trail field(String name) {
        return new Trail(this, WORD.matcher(name).matches() ? "." + Excerpt.of(name, LONGEST_STEP) : quoted(name));
    }

    Trail item(int index) {
        return new Trail(this, "[" + index + "]");
    }

    private static String quoted(String name) {
        return "[\"" + Excerpt.of(name, LONGEST_STEP) + "\"]";
    }

    @Override
    public String toString() {
        var whole = (parent == null ? "" : parent.toString()) + step;
        return whole.startsWith(".") ? whole.substring(1) : whole;
    }

}
