package fi.yhdyspinta.organisation.body;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a term of a body that another has followed (toimikausi). */
public record BodyTermId(UUID value) implements TypedId {

    public static BodyTermId of(String text) {
        return new BodyTermId(TypedId.parse(text));
    }

    public static BodyTermId next() {
        return new BodyTermId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
