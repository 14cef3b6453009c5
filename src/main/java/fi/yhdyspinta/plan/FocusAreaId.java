package fi.yhdyspinta.plan;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a focus area (painopiste). */
public record FocusAreaId(UUID value) implements TypedId {

    public static FocusAreaId of(String text) {
        return new FocusAreaId(TypedId.parse(text));
    }

    public static FocusAreaId next() {
        return new FocusAreaId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
