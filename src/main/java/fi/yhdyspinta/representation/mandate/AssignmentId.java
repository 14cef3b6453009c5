package fi.yhdyspinta.representation.mandate;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a meeting to which the representatives go (tehtävä). */
public record AssignmentId(UUID value) implements TypedId {

    public static AssignmentId of(String text) {
        return new AssignmentId(TypedId.parse(text));
    }

    public static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
