package fi.yhdyspinta.outcome;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies an agreed action (sovittu toimenpide). */
public record AgreedActionId(UUID value) implements TypedId {

    public static AgreedActionId of(String text) {
        return new AgreedActionId(TypedId.parse(text));
    }

    public static AgreedActionId next() {
        return new AgreedActionId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
