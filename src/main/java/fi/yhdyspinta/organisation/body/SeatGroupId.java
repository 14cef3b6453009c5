package fi.yhdyspinta.organisation.body;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a group of seats of a body (paikkaryhmä). */
public record SeatGroupId(UUID value) implements TypedId {

    public static SeatGroupId of(String text) {
        return new SeatGroupId(TypedId.parse(text));
    }

    public static SeatGroupId next() {
        return new SeatGroupId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
