package fi.yhdyspinta.organisation.responsibility;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies somebody's time as the one who answers. */
public record ResponsibilityId(UUID value) implements TypedId {

    public static ResponsibilityId of(String text) {
        return new ResponsibilityId(TypedId.parse(text));
    }

    public static ResponsibilityId next() {
        return new ResponsibilityId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
