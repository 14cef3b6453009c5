package fi.yhdyspinta.plan;

import java.util.List;

/**
 * What may be carried over from a former round to the newest one (siirto edelliseltä
 * kierrokselta).
 *
 * @param goals those of the newest process, to choose from
 * @param example whether either process was made up for demonstration
 */
public record CarryoverPage(List<GoalCarryover> lines, List<Goal> goals, boolean example) {

    public CarryoverPage {
        lines = List.copyOf(lines);
        goals = List.copyOf(goals);
    }

    /** Whether there is something, and nobody has carried any of it over yet. */
    public boolean isWaiting() {
        return !this.lines.isEmpty() && this.lines.stream().allMatch(line -> line.carried() == null);
    }

}
