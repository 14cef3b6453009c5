package fi.yhdyspinta.tray.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words by which a text may tell of a practice (tuntomerkit), in Finnish, Swedish and
 * English. They put a text first in a list and decide nothing.
 */
final class Likeness {

    // "Käytännössä" says "in practice" and tells of none.
    private static final Pattern MARKERS = Pattern.compile(
            "[\\p{L}-]*(?:malli|käytäntö|käytännö(?!s)|käytänte|käytänne|toimintata[pv]|hanke|hankke|pilot|menetelm"
                    + "|kokeilu|modell|praxis|projekt|arbetssätt|metod|försök|\\bmodels?\\b|\\bpractices?\\b"
                    + "|\\bprojects?\\b|\\bmethods?\\b|\\btrials?\\b)[\\p{L}-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_TITLE = 100;

    private static final Pattern SENTENCE = Pattern.compile("^.*?(?:[.!?…](?=\\s|$)|$)", Pattern.MULTILINE);

    private Likeness() {
    }

    /** The words themselves, each once, in small letters. */
    static List<String> markers(String text) {
        return List.copyOf(MARKERS.matcher(text)
            .results()
            .map(MatchResult::group)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    /** The first sentence as a name, cut between words when it is long. */
    static String title(String text) {
        var first = SENTENCE.matcher(text.strip())
            .results()
            .map(MatchResult::group)
            .map(sentence -> sentence.replaceAll("[.\\s]+$", "").strip())
            .filter(sentence -> !sentence.isEmpty())
            .findFirst()
            .orElse(text.strip());
        if (first.length() <= LONGEST_TITLE) {
            return first;
        }
        var space = first.lastIndexOf(' ', LONGEST_TITLE);
        return first.substring(0,
                first.offsetByCodePoints(0, first.codePointCount(0, space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE)))
                + "…";
    }

}
