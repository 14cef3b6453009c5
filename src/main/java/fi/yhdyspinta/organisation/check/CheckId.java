package fi.yhdyspinta.organisation.check;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a yearly check (vuosittainen tarkistus). */
public record CheckId(UUID value) implements TypedId {

    public static CheckId of(String text) {
        return new CheckId(TypedId.parse(text));
    }

    public static CheckId next() {
        return new CheckId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
