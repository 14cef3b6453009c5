package fi.yhdyspinta.tray.service;

import java.util.List;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * Which goals have services where and for whom, and which have none (aukkokartta).
 *
 * @param plan the process whose goals these are; null when there are none
 * @param goals all of the plan, to choose from
 * @param ages the columns
 * @param lines those that the filter leaves, of all pages
 * @param linked how many services are linked to any of the goals
 * @param example whether any of them was made up for demonstration
 */
public record GapMap(@Nullable ProcessId plan, List<Goal> goals, List<FocusArea> focusAreas,
        List<Municipality> municipalities, List<AgeGroup> ages, List<GapLine> lines, List<Summary> summaries, int page,
        int linked, boolean example) {

    /**
     * Of one goal, in how many municipalities nothing is known for each age.
     *
     * @param stale how many of the services are old
     * @param gaps in the order of the columns
     */
    public record Summary(Goal goal, int services, int stale, List<Integer> gaps) {
    }

    public GapMap {
        goals = List.copyOf(goals);
        focusAreas = List.copyOf(focusAreas);
        municipalities = List.copyOf(municipalities);
        ages = List.copyOf(ages);
        lines = List.copyOf(lines);
        summaries = List.copyOf(summaries);
    }

    /** The lines of this page. */
    public List<GapLine> shown() {
        int from = Math.min(this.page * GapFilter.PAGE, this.lines.size());
        return this.lines.subList(from, Math.min(from + GapFilter.PAGE, this.lines.size()));
    }

    public int pages() {
        return Math.ceilDiv(this.lines.size(), GapFilter.PAGE);
    }

    /** In how many places, goal by municipality, nothing at all is known. */
    public long empty() {
        return this.lines.stream().filter(line -> line.isEmpty(this.ages)).count();
    }

}
