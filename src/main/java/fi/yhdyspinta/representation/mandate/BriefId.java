package fi.yhdyspinta.representation.mandate;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a message to the representatives (evästys). */
public record BriefId(UUID value) implements TypedId {

    public static BriefId of(String text) {
        return new BriefId(TypedId.parse(text));
    }

    public static BriefId next() {
        return new BriefId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
