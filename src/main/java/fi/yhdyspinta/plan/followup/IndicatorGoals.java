package fi.yhdyspinta.plan.followup;

import java.util.List;

import fi.yhdyspinta.indicator.GoalSource;
import fi.yhdyspinta.indicator.IndicatorKey;
import org.springframework.stereotype.Component;

/** Tells the pages of indicators to which goals they speak. */
@Component
class IndicatorGoals implements GoalSource {

    private final GoalIndicators followed;

    IndicatorGoals(GoalIndicators followed) {
        this.followed = followed;
    }

    @Override
    public List<Wish> listGoals(IndicatorKey indicator) {
        return this.followed.listGoals(indicator);
    }

    @Override
    public List<FocusArea> listFocusAreas() {
        return this.followed.listFocusAreas();
    }

    @Override
    public String path() {
        return "/goal-indicators";
    }

}
