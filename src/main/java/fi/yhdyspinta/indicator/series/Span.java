package fi.yhdyspinta.indicator.series;

import java.util.Arrays;
import java.util.BitSet;

import fi.yhdyspinta.indicator.Series;

/** Values by year while they come in, in any order. */
final class Span {

    private static final int ROOM = 32;

    private int firstYear;

    private float[] values = new float[ROOM];

    private BitSet told = new BitSet(ROOM);

    private int years;

    /**
     * @return whether the year has no other value already
     */
    boolean put(int year, float value) {
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
        if (this.told.get(place)) {
            return Float.compare(this.values[place], value) == 0;
        }
        this.values[place] = value;
        this.told.set(place);
        this.years = Math.max(this.years, place + 1);
        return true;
    }

    int count() {
        return this.told.cardinality();
    }

    Series series() {
        return Series.of(this.firstYear, Arrays.copyOf(this.values, this.years), this.told);
    }

    private void growDown(int by) {
        var grown = new float[this.years + by];
        System.arraycopy(this.values, 0, grown, by, this.years);
        this.values = grown;
        var later = new BitSet(grown.length);
        this.told.stream().forEach(place -> later.set(place + by));
        this.told = later;
        this.firstYear -= by;
        this.years += by;
    }

}
