package fi.yhdyspinta.workshop.wall;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a small group at a wall (pienryhmä). */
public record GroupId(UUID value) implements TypedId {

    public static GroupId of(String text) {
        return new GroupId(TypedId.parse(text));
    }

    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
