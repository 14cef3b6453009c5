package fi.yhdyspinta.analysis;

import java.util.Optional;

/**
 * From where to where in a text, the end exclusive (kohta).
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span has something in it");
        }
    }

    public String of(String text) {
        return text.substring(this.start, this.end);
    }

    public boolean isWithin(String text) {
        return this.end <= text.length();
    }

    /**
     * Where the words stand in the text, nearest to where they were pointed at. Browsers
     * send line ends as CR LF, so line ends are taken as equal.
     */
    public static Optional<Span> locate(String text, String words, int near) {
        var wanted = lineEnds(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var plain = lineEnds(text);
        int best = -1;
        for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty()
                : Optional.of(new Span(original(text, best), original(text, best + wanted.length())));
    }

    private static String lineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The place in the text with its own line ends that a place in the plain text stands
     * for.
     */
    private static int original(String text, int plain) {
        int at = 0;
        for (int passed = 0; passed < plain; passed++) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }

}
