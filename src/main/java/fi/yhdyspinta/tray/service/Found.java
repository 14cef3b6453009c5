package fi.yhdyspinta.tray.service;

import java.util.List;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.plan.Goal;

/**
 * A page of what a search found, how many there are in all, and what can be chosen.
 *
 * @param months after which an entry is called old
 * @param known how many services there are without a search
 */
public record Found(List<ServiceLine> lines, int count, int known, List<Goal> goals, List<Municipality> municipalities,
        List<Provider> providers, int months) {

    public Found {
        lines = List.copyOf(lines);
        goals = List.copyOf(goals);
        municipalities = List.copyOf(municipalities);
        providers = List.copyOf(providers);
    }

    /** Whether any on this page was made up for demonstration. */
    public boolean example() {
        return this.lines.stream().anyMatch(ServiceLine::example);
    }

    public int pages() {
        return Math.ceilDiv(this.count, Search.PAGE);
    }

}
