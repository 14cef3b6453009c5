package fi.yhdyspinta.indicator;

import java.util.List;

import fi.yhdyspinta.platform.LocalText;

/**
 * To which goals of the county of the request an indicator speaks. Whoever keeps goals
 * tells them.
 */
public interface GoalSource {

    List<LocalText> listGoals(IndicatorKey indicator);

    /** The page of all goals and their indicators, within the county. */
    String path();

}
