package fi.yhdyspinta.representation.selection;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a chosen representative or deputy (edustaja, varaedustaja). */
public record RepresentativeId(UUID value) implements TypedId {

    public static RepresentativeId of(String text) {
        return new RepresentativeId(TypedId.parse(text));
    }

    public static RepresentativeId next() {
        return new RepresentativeId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
