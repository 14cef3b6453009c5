package fi.yhdyspinta.workshop.notes;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.ColumnId;
import fi.yhdyspinta.workshop.wall.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * A note on a wall (kirjaus).
 *
 * @param author the person or guest who wrote it
 * @param label the name shown, null when the writer chose to be hidden
 * @param enteredLater whether the facilitator wrote it down from paper
 * @param mergedInto the note inside which it is shown
 * @param removed whether only a tombstone is shown
 */
public record Note(NoteId id, WallId wall, ColumnId column, @Nullable GroupId group, String text, UUID author,
        @Nullable String label, boolean enteredLater, Instant at, @Nullable Instant editedAt, int likes,
        @Nullable NoteId mergedInto, boolean removed, long revision) {

    /** The longest text, in characters. */
    public static final int LONGEST = 1000;

    /**
     * The text as it is kept: one kind of line break, and nothing the database cannot
     * hold.
     */
    public static String kept(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    /** The message key of what is wrong with a text, or an empty text. */
    public static String problemOf(String kept) {
        if (kept.strip().isEmpty()) {
            return "workshop.note.empty";
        }
        return kept.codePointCount(0, kept.length()) > LONGEST ? "workshop.note.tooLong" : "";
    }

    public boolean isBy(UUID participant) {
        return this.author.equals(participant);
    }

}
