package fi.yhdyspinta.organisation.body;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies somebody's time on a seat (paikan haltija). */
public record HoldingId(UUID value) implements TypedId {

    public static HoldingId of(String text) {
        return new HoldingId(TypedId.parse(text));
    }

    public static HoldingId next() {
        return new HoldingId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
