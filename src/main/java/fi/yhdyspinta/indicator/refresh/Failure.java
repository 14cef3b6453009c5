package fi.yhdyspinta.indicator.refresh;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What could not be fetched, and why.
 *
 * @param indicator null when it is the list of all
 * @param problem the end of a message key
 */
public record Failure(@Nullable IndicatorKey indicator, @Nullable LocalText title, String problem) {

    public String key() {
        return "indicator.refresh.problem." + this.problem;
    }

}
