package fi.yhdyspinta.workshop.joining;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a guest of a wall (vieras). */
public record GuestId(UUID value) implements TypedId {

    public static GuestId of(String text) {
        return new GuestId(TypedId.parse(text));
    }

    public static GuestId next() {
        return new GuestId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
