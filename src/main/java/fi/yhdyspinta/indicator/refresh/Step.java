package fi.yhdyspinta.indicator.refresh;

import fi.yhdyspinta.indicator.IndicatorKey;
import org.jspecify.annotations.Nullable;

/**
 * A step of a refresh.
 *
 * @param indicator null for the list of all indicators
 */
record Step(RefreshId refresh, int place, @Nullable IndicatorKey indicator) {

    /** How a step ended. */
    enum State {

        DONE, HELD, FAILED

    }

}
