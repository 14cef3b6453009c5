package fi.yhdyspinta.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.LocalText;

/**
 * Which words of a goal stand in other texts too, be they inflected or in a compound
 * (yhteiset sanat). Words that stand in nearly every goal say nothing.
 */
public final class WordLikeness {

    private static final int SHORTEST = 5;

    private static final int SHORTEST_STEM = 4;

    /** Beginnings of words that are of no use here, in the three languages. */
    private static final Set<String> IDLE = Set.of("hyvinvoin", "palvel", "edist", "lisää", "lisät", "vahvist", "kehit",
            "tuetaan", "tukea", "tukem", "asukka", "kunta", "kunna", "kunti", "alue", "aluee", "toimin", "yhteis",
            "välfärd", "tjänst", "främja", "stärk", "invån", "kommun", "wellbeing", "service", "promot", "strength",
            "municipal");

    private WordLikeness() {
    }

    /** The words as the goal writes them, each once. */
    public static List<String> common(LocalText goal, Collection<LocalText> others) {
        var known = others.stream().flatMap(WordLikeness::words).distinct().toList();
        return words(goal).filter(word -> known.stream().anyMatch(other -> isLike(word, other))).distinct().toList();
    }

    /** A common beginning that is most of the shorter word. */
    static boolean isLike(String one, String other) {
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && common * 7 >= shorter * 4;
    }

    private static Stream<String> words(LocalText text) {
        return Stream.of(text.fi(), text.sv(), text.en())
            .filter(language -> language != null)
            .flatMap(language -> Stream.of(language.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
            .filter(word -> word.length() >= SHORTEST && IDLE.stream().noneMatch(word::startsWith));
    }

}
