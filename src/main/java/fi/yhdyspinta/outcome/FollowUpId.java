package fi.yhdyspinta.outcome;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a follow-up of an action (seurantamerkintä). */
public record FollowUpId(UUID value) implements TypedId {

    public static FollowUpId of(String text) {
        return new FollowUpId(TypedId.parse(text));
    }

    public static FollowUpId next() {
        return new FollowUpId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
