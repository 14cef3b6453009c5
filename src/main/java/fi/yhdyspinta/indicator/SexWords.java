package fi.yhdyspinta.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words by which sources mean a sex (sukupuoli), in three languages. */
public final class SexWords {

    private static final Map<String, Sex> WORDS = words(
            Map.of(Sex.TOTAL, List.of("yhteensä", "totalt", "total", "combined"), Sex.FEMALE,
                    List.of("naiset", "nainen", "kvinnor", "kvinna", "females", "female", "women"), Sex.MALE,
                    List.of("miehet", "mies", "män", "man", "males", "male", "men")));

    private SexWords() {
    }

    /** The sex that the word means, whatever its case. */
    public static Optional<Sex> find(String word) {
        return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Sex> words(Map<Sex, List<String>> bySex) {
        var words = new HashMap<String, Sex>();
        bySex.forEach((sex, all) -> all.forEach(word -> words.put(word, sex)));
        return Map.copyOf(words);
    }

}
