package fi.yhdyspinta.survey.answering;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;

/** A text cut into words, spaces and marks, and what is different between two of them. */
final class Tokens {

    /** Above this the comparison goes by lines, and above it again by the whole. */
    private static final int MOST = 4_000;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    private Tokens() {
    }

    /** A stretch [from, to) of a text that another text says otherwise. */
    record Edit(int from, int to, String replacement) {

        /** Whether both would have a say on the same place. */
        boolean touches(Edit other) {
            return this.from <= other.to && other.from <= this.to;
        }

    }

    /** The edits that lead from one text to the other, by their places in the former. */
    static List<Edit> edits(String from, String to) {
        var start = sharedStart(from, to);
        var end = sharedEnd(from, to, start);
        var before = from.substring(start, from.length() - end);
        var after = to.substring(start, to.length() - end);
        if (before.isEmpty() || after.isEmpty()) {
            return before.equals(after) ? List.of() : List.of(new Edit(start, start + before.length(), after));
        }
        return edits(start, before, after);
    }

    private static List<Edit> edits(int start, String before, String after) {
        for (var pattern : List.of(WORDS, LINES)) {
            var old = cut(pattern, before);
            var young = cut(pattern, after);
            if (old.size() + young.size() <= MOST) {
                return edits(start, old, young);
            }
        }
        return List.of(new Edit(start, start + before.length(), after));
    }

    private static List<Edit> edits(int start, List<String> old, List<String> young) {
        var places = places(start, old);
        return DiffUtils.diff(old, young).getDeltas().stream().map(delta -> {
            var source = delta.getSource();
            return new Edit(places[source.getPosition()], places[source.getPosition() + source.size()],
                    String.join("", delta.getTarget().getLines()));
        }).toList();
    }

    private static int[] places(int start, List<String> tokens) {
        var places = new int[tokens.size() + 1];
        places[0] = start;
        for (var index = 0; index < tokens.size(); index++) {
            places[index + 1] = places[index] + tokens.get(index).length();
        }
        return places;
    }

    private static List<String> cut(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Stops between words, so that a word is changed as a whole. */
    private static int sharedStart(String one, String other) {
        var most = Math.min(one.length(), other.length());
        var length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        while (length > 0 && (insideWord(one, length) || insideWord(other, length))) {
            length--;
        }
        return length;
    }

    private static int sharedEnd(String one, String other, int start) {
        var most = Math.min(one.length(), other.length()) - start;
        var length = 0;
        while (length < most && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        while (length > 0 && (insideWord(one, one.length() - length) || insideWord(other, other.length() - length))) {
            length--;
        }
        return length;
    }

    private static boolean insideWord(String text, int place) {
        return place > 0 && place < text.length() && isWord(text.charAt(place - 1)) && isWord(text.charAt(place));
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

}
