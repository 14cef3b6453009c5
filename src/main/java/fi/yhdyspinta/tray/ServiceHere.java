package fi.yhdyspinta.tray;

import java.util.List;

import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.LocalText;

/**
 * A service known in a municipality that serves goals of the plan (palvelu täällä).
 *
 * @param provider who is responsible for it
 * @param goals those that the county has linked it to
 * @param local whether the municipality is named as its area, so that it is not just one
 * for the whole country
 */
public record ServiceHere(ServiceId id, LocalText name, LocalText provider, List<GoalId> goals, boolean local) {

    public ServiceHere {
        goals = List.copyOf(goals);
    }

    /** Of its page within the county. */
    public String path() {
        return "/services/" + this.id;
    }

}
