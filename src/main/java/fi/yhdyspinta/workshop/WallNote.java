package fi.yhdyspinta.workshop;

import java.time.Instant;

import fi.yhdyspinta.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A note as other modules read it (kirjaus). It keeps its topic, group and meeting for
 * ever.
 *
 * @param topic the question of the wall
 * @param text what was written; of a removed note an empty text
 * @param group the small group, when the wall has any
 * @param column the heading it stands under, which may be empty
 * @param author shown name, null when the writer chose to be hidden
 * @param removal null while it stands; the tombstone stays
 */
public record WallNote(NoteId id, WallId wall, @Nullable MeetingId meeting, String topic, String text,
        @Nullable String group, String column, @Nullable String author, Instant at, int likes,
        @Nullable Removal removal) {

    /**
     * That a note was taken out of sight (kirjauksen poisto).
     *
     * @param byWriter whether it was the writer; else one of those who run the wall
     */
    public record Removal(Instant at, boolean byWriter) {
    }

    public boolean removed() {
        return this.removal != null;
    }

}
