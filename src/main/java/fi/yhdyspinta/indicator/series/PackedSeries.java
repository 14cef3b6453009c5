package fi.yhdyspinta.indicator.series;

import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;

/**
 * The values of one area and sex, as they are kept.
 *
 * @param region the number of the area
 */
public record PackedSeries(int region, Sex sex, Series series) {

    /** How many values there are, those kept back included. */
    public int values() {
        return this.series.count();
    }

    /**
     * The same as single observations.
     * @param sign by which the area is called
     */
    public Stream<Observation> observations(String sign) {
        return Stream.concat(
                this.series.points()
                    .stream()
                    .map(point -> new Observation(sign, point.year(), this.sex, point.value(), null)),
                this.series.suppressedYears()
                    .mapToObj(year -> new Observation(sign, year, this.sex, Double.NaN, null)));
    }

    int firstYear() {
        return this.series.firstYear();
    }

    int lastYear() {
        return this.series.lastYear();
    }

    /** As PostgreSQL writes an array. */
    String literal() {
        var written = new StringBuilder("{");
        for (int year = firstYear(); year <= lastYear(); year++) {
            var value = this.series.find(year);
            written.append(written.length() > 1 ? "," : "").append(value == null ? "NULL" : value.toString());
        }
        return written.append('}').toString();
    }

}
