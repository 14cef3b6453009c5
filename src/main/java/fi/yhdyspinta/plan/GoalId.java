package fi.yhdyspinta.plan;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a goal (tavoite). */
public record GoalId(UUID value) implements TypedId {

    public static GoalId of(String text) {
        return new GoalId(TypedId.parse(text));
    }

    public static GoalId next() {
        return new GoalId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
