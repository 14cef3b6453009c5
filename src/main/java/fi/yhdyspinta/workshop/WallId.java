package fi.yhdyspinta.workshop;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a wall (seinä). */
public record WallId(UUID value) implements TypedId {

    public static WallId of(String text) {
        return new WallId(TypedId.parse(text));
    }

    public static WallId next() {
        return new WallId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
