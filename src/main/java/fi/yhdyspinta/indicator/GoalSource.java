package fi.yhdyspinta.indicator;

import java.math.BigDecimal;
import java.util.List;

import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * To which goals of the county of the request an indicator speaks. Whoever keeps goals
 * tells them.
 */
public interface GoalSource {

    /** The goals that are followed by the indicator. */
    List<Wish> listGoals(IndicatorKey indicator);

    /** The focus areas of the newest goals that are followed by indicators. */
    List<FocusArea> listFocusAreas();

    /** The page of all goals and their indicators, within the county. */
    String path();

    /**
     * What a goal wishes of the indicator it is followed by.
     *
     * @param target the value one wants to reach; null when none is set
     * @param targetYear by which; null when it is not said
     */
    record Wish(LocalText goal, Aim aim, @Nullable BigDecimal target, @Nullable Integer targetYear) {
    }

    /**
     * A focus area of the county (painopiste) with the indicators by which its goals are
     * followed, each once.
     */
    record FocusArea(LocalText name, List<Followed> indicators) {

        public FocusArea {
            indicators = List.copyOf(indicators);
        }

    }

    /**
     * @param aim which way the county wishes
     */
    record Followed(IndicatorKey key, Aim aim) {
    }

}
