package fi.yhdyspinta.survey.answering;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the comparison of two texts.
 *
 * @param kind in both, in mine only, in theirs only
 */
public record Passage(Kind kind, String text) {

    public enum Kind {

        BOTH, MINE, THEIRS

    }

    /** Both texts in one reading, with what is only in one of them marked. */
    static List<Passage> compare(String mine, String theirs) {
        var passages = new ArrayList<Passage>();
        var place = 0;
        for (var edit : Tokens.edits(mine, theirs)) {
            add(passages, Kind.BOTH, mine.substring(place, edit.from()));
            add(passages, Kind.MINE, mine.substring(edit.from(), edit.to()));
            add(passages, Kind.THEIRS, edit.replacement());
            place = edit.to();
        }
        add(passages, Kind.BOTH, mine.substring(place));
        return passages;
    }

    private static void add(List<Passage> passages, Kind kind, String text) {
        if (!text.isEmpty()) {
            passages.add(new Passage(kind, text));
        }
    }

}
