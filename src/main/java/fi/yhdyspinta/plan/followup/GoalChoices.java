package fi.yhdyspinta.plan.followup;

import java.util.List;

import fi.yhdyspinta.plan.Goal;

/**
 * The goals that may be followed.
 *
 * @param example whether some goal is of a round made up for demonstration
 */
public record GoalChoices(List<Goal> goals, boolean example) {

    public GoalChoices {
        goals = List.copyOf(goals);
    }

}
