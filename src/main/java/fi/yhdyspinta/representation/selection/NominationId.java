package fi.yhdyspinta.representation.selection;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a nomination (ehdokkuus). */
public record NominationId(UUID value) implements TypedId {

    public static NominationId of(String text) {
        return new NominationId(TypedId.parse(text));
    }

    public static NominationId next() {
        return new NominationId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
