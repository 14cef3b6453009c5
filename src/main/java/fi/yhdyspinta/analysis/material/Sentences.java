package fi.yhdyspinta.analysis.material;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.analysis.Span;

/**
 * Divides a text into its sentences, so that one can be chosen without a mouse or a
 * script (virkkeet).
 */
final class Sentences {

    private Sentences() {
    }

    static List<Span> of(String text) {
        var sentences = new ArrayList<Span>();
        var breaks = BreakIterator.getSentenceInstance(Locale.of("fi"));
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            addLines(sentences, text, start, end);
        }
        return sentences;
    }

    /** A line end divides too: people write lists without full stops. */
    private static void addLines(List<Span> sentences, String text, int from, int to) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                addStripped(sentences, text, start, at);
                start = at + 1;
            }
        }
    }

    private static void addStripped(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }

}
