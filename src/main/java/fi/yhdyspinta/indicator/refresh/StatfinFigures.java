package fi.yhdyspinta.indicator.refresh;

import java.util.List;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;

/** Reads the figures of an indicator of Statistics Finland from its table. */
public interface StatfinFigures {

    /**
     * @throws fi.yhdyspinta.platform.fetching.FetchFailed when the source does not answer
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when the table is no good
     * @throws IllegalArgumentException when no table is known of the indicator
     */
    List<Observation> read(IndicatorKey key);

}
