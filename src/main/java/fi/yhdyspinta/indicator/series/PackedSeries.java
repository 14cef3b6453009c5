package fi.yhdyspinta.indicator.series;

import java.util.Objects;

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
