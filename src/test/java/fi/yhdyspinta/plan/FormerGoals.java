package fi.yhdyspinta.plan;

import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.Indicators;
import fi.yhdyspinta.plan.followup.GoalIndicator;
import fi.yhdyspinta.plan.followup.GoalIndicatorId;
import fi.yhdyspinta.plan.followup.GoalIndicators;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.beans.factory.BeanFactory;

/**
 * Goals of a process of years ago, the first of which the newest process has too; each is
 * followed by an indicator.
 */
public final class FormerGoals {

    private FormerGoals() {
    }

    public static List<GoalId> create(Stage stage, BeanFactory beans) {
        var goals = beans.getBean(Goals.class);
        var same = goals.listGoals(goals.listProcesses().getFirst()).getFirst();
        var former = List.of(new Goal(new GoalId(id(1)), null, "g01", same.text()),
                new Goal(new GoalId(id(2)), null, "g02", LocalText.finnish("Kylien tanssit elpyvät")));
        goals.create(stage.aino(), new ProcessId(id(0)), List.of(), former);
        var indicator = beans.getBean(Indicators.class).search("").getFirst();
        former.forEach(goal -> beans.getBean(GoalIndicators.class)
            .save(stage.aino(),
                    new GoalIndicator(GoalIndicatorId.next(), goal.id(), indicator.key(), Aim.HIGH, null, null)));
        return former.stream().map(Goal::id).toList();
    }

    /** Ids tell by their order when a thing was made. */
    private static UUID id(int number) {
        return UUID.fromString("01800000-0000-7000-8000-00000000000" + number);
    }

}
