package fi.yhdyspinta.plan.followup;

import java.math.BigDecimal;

import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.plan.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator by which a goal is followed (seurantaindikaattori).
 *
 * @param aim which way the county wants it to go
 * @param target the value one wants to reach, null when none is set
 * @param targetYear by which, null when it is not said
 */
public record GoalIndicator(GoalIndicatorId id, GoalId goal, IndicatorKey indicator, Aim aim,
        @Nullable BigDecimal target, @Nullable Integer targetYear) {
}
