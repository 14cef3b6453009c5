package fi.yhdyspinta.tray.service;

import java.util.Set;

import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.tray.ServiceId;

/**
 * Where and for whom a service that is linked to a goal is offered.
 *
 * @param example whether the service was made up for demonstration
 * @param ages none when the source does not say whom it is for
 */
record LinkedReach(GoalId goal, ServiceId service, boolean example, boolean nationwide, Set<AgeGroup> ages,
        Set<String> municipalities, boolean stale) {

    LinkedReach {
        ages = Set.copyOf(ages);
        municipalities = Set.copyOf(municipalities);
    }

    /** By name, rather than only because it is for the whole country. */
    boolean isLocalIn(String municipality) {
        return this.municipalities.contains(municipality);
    }

}
