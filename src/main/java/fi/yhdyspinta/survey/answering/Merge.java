package fi.yhdyspinta.survey.answering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fi.yhdyspinta.survey.answering.Tokens.Edit;

/**
 * Puts together what two people made of the same text (yhdistäminen). Edits that do not
 * touch each other are both done; of edits that touch, people choose.
 */
final class Merge {

    private Merge() {
    }

    /**
     * The text with both people's edits, or nothing when they said something different
     * about the same place.
     */
    static Optional<String> texts(String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return Optional.of(mine);
        }
        if (mine.equals(base)) {
            return Optional.of(theirs);
        }
        return together(Tokens.edits(base, mine), Tokens.edits(base, theirs)).map(edits -> apply(edits, base));
    }

    /**
     * The choices with what both ticked and unticked; there is always an answer. Each is
     * one key a line.
     */
    static String choices(String base, String mine, String theirs) {
        var merged = keys(theirs);
        var added = keys(mine);
        added.removeAll(keys(base));
        var removed = keys(base);
        removed.removeAll(keys(mine));
        merged.removeAll(removed);
        merged.addAll(added);
        return String.join("\n", merged);
    }

    private static Optional<List<Edit>> together(List<Edit> mine, List<Edit> theirs) {
        var all = new ArrayList<>(mine);
        for (var edit : theirs) {
            if (mine.contains(edit)) {
                continue;
            }
            if (mine.stream().anyMatch(edit::touches)) {
                return Optional.empty();
            }
            all.add(edit);
        }
        all.sort(Comparator.comparingInt(Edit::from));
        return Optional.of(all);
    }

    private static String apply(List<Edit> edits, String base) {
        var text = new StringBuilder();
        var place = 0;
        for (var edit : edits) {
            text.append(base, place, edit.from()).append(edit.replacement());
            place = edit.to();
        }
        return text.append(base, place, base.length()).toString();
    }

    private static Set<String> keys(String value) {
        return value.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(value.split("\n", -1)));
    }

}
