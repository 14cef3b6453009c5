package fi.yhdyspinta.organisation;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a body of the county's structure (toimielin). */
public record BodyId(UUID value) implements TypedId {

    public static BodyId of(String text) {
        return new BodyId(TypedId.parse(text));
    }

    public static BodyId next() {
        return new BodyId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
