package fi.yhdyspinta.platform.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shows where long Finnish words may be broken (tavutus): before a consonant that a vowel
 * follows, and where a known part of a compound begins. Breaks between vowels are left to
 * the reader's mind.
 */
final class FinnishHyphens {

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final int SHORTEST_END = 3;

    private static final Pattern LONG_WORD = Pattern.compile("[a-zåäöA-ZÅÄÖ]{9,}");

    private static final String VOWELS = "aeiouyåäöAEIOUYÅÄÖ";

    /**
     * Parts of our compounds that begin with a vowel; without them the rule would part
     * hyvinvointia-lue.
     */
    private static final List<String> PARTS = List.of("aika", "aineist", "alue", "ammat", "arki", "arvio", "asema",
            "asem", "asia", "asiakas", "asukas", "asukka", "asunto", "edist", "ehdot", "ehkäis", "elin", "elämä",
            "ennalta", "esit", "idea", "ihmi", "ikäih", "ilma", "indikaat", "itse", "ohja", "ohjelma", "oikeu",
            "olosuht", "omist", "ongelma", "opas", "opetu", "opist", "oppi", "osaami", "osallis", "osasto", "osuu",
            "uudist", "yhdist", "yhteis", "yhteisty", "yhty", "yksikk", "ylläpi", "ympärist", "yrit", "äänest");

    private FinnishHyphens() {
    }

    /** The text with soft hyphens; they are seen only where a line really breaks. */
    static String in(String text) {
        return LONG_WORD.matcher(text).replaceAll(FinnishHyphens::broken);
    }

    private static String broken(MatchResult match) {
        String word = match.group();
        var broken = new StringBuilder(word.length() + 8);
        int syllable = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean breaks = i - syllable >= 2 && i >= SHORTEST_END && word.length() - i >= SHORTEST_END
                    && (beginsPart(word, i) || beginsSyllable(word, i) && !beginsPart(word, i + 1));
            if (breaks) {
                broken.append(SOFT_HYPHEN);
                syllable = i;
            }
            broken.append(word.charAt(i));
        }
        return broken.toString();
    }

    private static boolean beginsPart(String word, int place) {
        return PARTS.stream().anyMatch(part -> word.startsWith(part, place));
    }

    private static boolean beginsSyllable(String word, int place) {
        return !isVowel(word.charAt(place)) && isVowel(word.charAt(place + 1)) && hasVowel(word, place);
    }

    private static boolean hasVowel(String word, int end) {
        return word.chars().limit(end).anyMatch(FinnishHyphens::isVowel);
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

}
