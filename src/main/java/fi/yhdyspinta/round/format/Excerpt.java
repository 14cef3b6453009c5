package fi.yhdyspinta.round.format;

/** A text cut to what fits in a message. */
final class Excerpt {

    private static final int USUAL = 40;

    private Excerpt() {
    }

    static String of(String text) {
        return of(text, USUAL);
    }

    static String of(String text, int longest) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }

}
