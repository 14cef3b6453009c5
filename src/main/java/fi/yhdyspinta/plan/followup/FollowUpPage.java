package fi.yhdyspinta.plan.followup;

import java.util.List;

import fi.yhdyspinta.plan.CarryoverPage;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a county with the indicators they are followed by.
 *
 * @param keeps whether the reader may change them
 * @param carryover what may be carried over from a former round; to the coordinator
 * @param example whether some goal is of a round made up for demonstration
 */
public record FollowUpPage(List<Section> sections, boolean keeps, @Nullable CarryoverPage carryover, boolean example) {

    public FollowUpPage {
        sections = List.copyOf(sections);
    }

    /**
     * The goals of one focus area.
     *
     * @param area null for goals that have none
     */
    public record Section(@Nullable FocusArea area, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }

    }

    /**
     * One goal.
     *
     * @param former whether it is of a former round
     * @param round the name of that round; null when it has none
     */
    public record Line(Goal goal, boolean former, @Nullable LocalText round, List<FollowedFigure> figures) {

        public Line {
            figures = List.copyOf(figures);
        }

    }

    public boolean isEmpty() {
        return this.sections.isEmpty();
    }

    /** How many goals are followed by no indicator. */
    public long unfollowed() {
        return this.sections.stream()
            .flatMap(section -> section.lines().stream())
            .filter(line -> line.figures().isEmpty())
            .count();
    }

}
