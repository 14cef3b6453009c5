package fi.yhdyspinta.indicator.series;

import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;

/**
 * The values of one area and sex, as they are kept.
 *
 * @param region the number of the area
 */
public record PackedSeries(int region, Sex sex, Series series) {

    /** As PostgreSQL writes an array. */
    String literal() {
        return this.series.measured()
            .stream()
            .map(value -> value == null ? "NULL" : value.toString())
            .collect(Collectors.joining(",", "{", "}"));
    }

}
