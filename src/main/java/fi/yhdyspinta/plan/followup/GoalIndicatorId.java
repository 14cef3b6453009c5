package fi.yhdyspinta.plan.followup;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies the following of a goal by an indicator (seurantaindikaattori). */
public record GoalIndicatorId(UUID value) implements TypedId {

    public static GoalIndicatorId of(String text) {
        return new GoalIndicatorId(TypedId.parse(text));
    }

    public static GoalIndicatorId next() {
        return new GoalIndicatorId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
