package fi.yhdyspinta.tray.service;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies the link of a service to a goal (palvelun kytkentä tavoitteeseen). */
public record GoalLinkId(UUID value) implements TypedId {

    public static GoalLinkId of(String text) {
        return new GoalLinkId(TypedId.parse(text));
    }

    public static GoalLinkId next() {
        return new GoalLinkId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
