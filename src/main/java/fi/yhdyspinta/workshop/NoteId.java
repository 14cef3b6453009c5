package fi.yhdyspinta.workshop;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/**
 * Identifies a note (kirjaus). Made by the browser of the writer, so that sending it
 * again is harmless.
 */
public record NoteId(UUID value) implements TypedId {

    public static NoteId of(String text) {
        return new NoteId(TypedId.parse(text));
    }

    public static NoteId next() {
        return new NoteId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
