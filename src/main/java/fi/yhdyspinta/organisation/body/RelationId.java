package fi.yhdyspinta.organisation.body;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a relation between two bodies (toimielinten suhde). */
public record RelationId(UUID value) implements TypedId {

    public static RelationId of(String text) {
        return new RelationId(TypedId.parse(text));
    }

    public static RelationId next() {
        return new RelationId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
