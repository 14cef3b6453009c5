package fi.yhdyspinta.organisation.seatfile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Guesses from its heading what a column of a file of seats holds, in Finnish, Swedish or
 * English.
 */
final class SeatHeadings {

    private final Map<String, SeatColumn> words = new HashMap<>();

    SeatHeadings(Messages messages) {
        for (var column : SeatColumn.values()) {
            for (var word : column.words().split(",")) {
                this.words.putIfAbsent(bare(word), column);
            }
        }
        for (var column : SeatColumn.values()) {
            for (var language : Language.values()) {
                this.words.put(bare(messages.text(language, "", column.key())), column);
            }
        }
    }

    /** For each heading the column it means, null for none; each column once. */
    List<@Nullable SeatColumn> guess(List<String> headings) {
        var taken = EnumSet.noneOf(SeatColumn.class);
        var guessed = new ArrayList<@Nullable SeatColumn>();
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
