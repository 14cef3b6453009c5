package fi.yhdyspinta.indicator;

import java.util.List;

import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.platform.LocalText;

/**
 * To which goals of the county of the request an indicator speaks. Whoever keeps goals
 * tells them.
 */
public interface GoalSource {

    List<LocalText> listGoals(IndicatorKey indicator);

    /** The focus areas of the newest goals that are followed by indicators. */
    List<FocusArea> listFocusAreas();

    /** The page of all goals and their indicators, within the county. */
    String path();

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
