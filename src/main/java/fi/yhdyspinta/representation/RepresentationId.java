package fi.yhdyspinta.representation;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a process in which representatives are chosen (edustajien valinta). */
public record RepresentationId(UUID value) implements TypedId {

    public static RepresentationId of(String text) {
        return new RepresentationId(TypedId.parse(text));
    }

    public static RepresentationId next() {
        return new RepresentationId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
