package fi.yhdyspinta.indicator.catalogue;

import java.util.HashMap;
import java.util.Map;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;

/**
 * What indicators tell of areas: what the source tells itself goes before what we have
 * put together.
 *
 * @param series by the number of the indicator, then by the code of the area
 * @param told those of them that the source tells itself
 */
public record AreaFigures(Map<Integer, Map<String, Series>> series, Map<Integer, Map<String, Series>> told) {

    static AreaFigures of(Map<Integer, Map<String, Series>> computed, Map<Integer, Map<String, Series>> told) {
        var series = new HashMap<>(computed);
        told.forEach((indicator, own) -> {
            var both = new HashMap<>(computed.getOrDefault(indicator, Map.of()));
            both.putAll(own);
            series.put(indicator, both);
        });
        return new AreaFigures(series, told);
    }

    Series get(Indicator indicator, String area) {
        return this.series.getOrDefault(indicator.number(), Map.of()).getOrDefault(area, Series.NONE);
    }

    /** Whether the source tells nothing of the area itself. */
    public boolean isComputed(int indicator, String area) {
        return !this.told.getOrDefault(indicator, Map.of()).containsKey(area);
    }

}
