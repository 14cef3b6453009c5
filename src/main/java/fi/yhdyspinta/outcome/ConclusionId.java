package fi.yhdyspinta.outcome;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a conclusion (johtopäätös). */
public record ConclusionId(UUID value) implements TypedId {

    public static ConclusionId of(String text) {
        return new ConclusionId(TypedId.parse(text));
    }

    public static ConclusionId next() {
        return new ConclusionId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
