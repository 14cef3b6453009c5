package fi.yhdyspinta.identity;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a person (henkilö). */
public record PersonId(UUID value) implements TypedId {

    public static PersonId of(String text) {
        return new PersonId(TypedId.parse(text));
    }

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
