package fi.yhdyspinta.indicator.series;

import java.util.Arrays;

import fi.yhdyspinta.indicator.Series;
import org.jspecify.annotations.Nullable;

/** Values by year while they come in, in any order. */
final class Span {

    private static final int ROOM = 8;

    private int firstYear;

    private @Nullable Float[] values = new @Nullable Float[ROOM];

    private int years;

    /** The value that the year had before, null when it had none. */
    @Nullable Float put(int year, float value) {
        if (this.years == 0) {
            this.firstYear = year;
        }
        else if (year < this.firstYear) {
            growDown(this.firstYear - year);
        }
        int place = year - this.firstYear;
        if (place >= this.values.length) {
            this.values = Arrays.copyOf(this.values, Math.max(place + 1, 2 * this.values.length));
        }
        var before = this.values[place];
        this.values[place] = value;
        this.years = Math.max(this.years, place + 1);
        return before;
    }

    Series series() {
        return Series.of(this.firstYear, Arrays.copyOf(this.values, this.years));
    }

    private void growDown(int by) {
        var grown = new @Nullable Float[this.years + by];
        System.arraycopy(this.values, 0, grown, by, this.years);
        this.values = grown;
        this.firstYear -= by;
        this.years += by;
    }

}
