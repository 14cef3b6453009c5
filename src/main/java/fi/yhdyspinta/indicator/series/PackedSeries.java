package fi.yhdyspinta.indicator.series;

import java.util.Objects;
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
        return (int) this.series.measured().stream().filter(Objects::nonNull).count();
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
        return this.series.firstYear() + this.series.measured().size() - 1;
    }

    /** As PostgreSQL writes an array. */
    String literal() {
        var written = new StringBuilder("{");
        for (var value : this.series.measured()) {
            written.append(written.length() > 1 ? "," : "");
            if (value == null) {
                written.append("NULL");
            }
            else {
                written.append(value.floatValue());
            }
        }
        return written.append('}').toString();
    }

}
