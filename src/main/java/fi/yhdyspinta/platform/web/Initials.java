package fi.yhdyspinta.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The letters that stand for a name where space is short. */
public final class Initials {

    private Initials() {
    }

    /** The first letters of the first two words, in capitals: "Aino Virta" is AV. */
    public static String of(String name) {
        return Arrays.stream(name.strip().split("[\\s-]+"))
            .filter(word -> !word.isEmpty())
            .limit(2)
            .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
            .collect(Collectors.joining())
            .toUpperCase(Locale.ROOT);
    }

}
