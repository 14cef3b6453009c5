package fi.yhdyspinta.organisation.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Guesses from its heading what a column of a file holds (sarakeotsikot), in Finnish,
 * Swedish or English.
 *
 * @param <C> the columns there are
 */
public final class Headings<C extends Enum<C>> {

    private final Class<C> columns;

    private final Map<String, C> words = new HashMap<>();

    /**
     * @param otherWords what others call a column, between commas; our own name for it
     * goes before that of another column
     * @param key the message key of our own name for it
     */
    public Headings(Class<C> columns, Function<C, String> otherWords, Function<C, String> key, Messages messages) {
        this.columns = columns;
        for (var column : columns.getEnumConstants()) {
            Arrays.stream(otherWords.apply(column).split(","))
                .map(Headings::bare)
                .filter(word -> !word.isEmpty())
                .forEach(word -> this.words.putIfAbsent(word, column));
        }
        for (var column : columns.getEnumConstants()) {
            for (var language : Language.values()) {
                this.words.put(bare(messages.text(language, "", key.apply(column))), column);
            }
        }
    }

    /** For each heading the column it means, null for none; each column once. */
    public List<@Nullable C> guess(List<String> headings) {
        var taken = EnumSet.noneOf(this.columns);
        var guessed = new ArrayList<@Nullable C>();
        for (var heading : headings) {
            var column = this.words.get(bare(heading));
            guessed.add(column != null && taken.add(column) ? column : null);
        }
        return guessed;
    }

    private static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

}
