package fi.yhdyspinta.indicator;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The values of one indicator in one area by year (aikasarja). A year may have a value,
 * be kept back by the source because of few people (salattu), or not be told at all; zero
 * is a value.
 */
public final class Series {

    public static final Series NONE = of(0);

    /** Whole numbers below this are floats as they are. */
    private static final float EXACT = 1 << 24;

    private static final float SMALL = 1_000;

    private static final double DECIMALS = 10_000;

    private final int firstYear;

    /** One for each year; not a number where it is kept back. */
    private final float[] values;

    private final BitSet told;

    /** As they were written, not a number where there is none; made when first asked. */
    private double @Nullable [] written;

    private Series(int firstYear, float[] values, BitSet told) {
        this.firstYear = firstYear;
        this.values = values;
        this.told = told;
    }

    /**
     * @param firstYear the year of the first element
     * @param values one element for each year; not a number is kept back
     * @param told of which years there is one
     */
    public static Series of(int firstYear, float[] values, BitSet told) {
        return new Series(firstYear, values.clone(), (BitSet) told.clone());
    }

    /**
     * @param measured one element for each year: null is not told, not a number is kept
     * back
     */
    public static Series of(int firstYear, @Nullable Float... measured) {
        var values = new float[measured.length];
        var told = new BitSet(measured.length);
        for (int place = 0; place < measured.length; place++) {
            var value = measured[place];
            if (value != null) {
                values[place] = value;
                told.set(place);
            }
        }
        return new Series(firstYear, values, told);
    }

    /** A value and its year. */
    public record Point(int year, double value) {
    }

    public int firstYear() {
        return this.firstYear;
    }

    /** The year before the first one when there are no years at all. */
    public int lastYear() {
        return this.firstYear + this.values.length - 1;
    }

    /** How many years are told of, those kept back included. */
    public int count() {
        return this.told.cardinality();
    }

    /** As it is kept: null is not told, not a number is kept back. */
    public @Nullable Float find(int year) {
        return isTold(year) ? (Float) this.values[year - this.firstYear] : null;
    }

    /** Whether there is a value of that year, be it kept back. */
    public boolean isTold(int year) {
        return year >= this.firstYear && this.told.get(year - this.firstYear);
    }

    /** All values there are, oldest first. */
    public List<Point> points() {
        return years().mapToObj(this::at).flatMap(Optional::stream).toList();
    }

    /** The newest value. */
    public Optional<Point> latest() {
        return latestUntil(lastYear());
    }

    /** The newest value of that year or before it. */
    public Optional<Point> latestUntil(int year) {
        for (int before = Math.min(year, lastYear()); before >= this.firstYear; before--) {
            var point = at(before);
            if (point.isPresent()) {
                return point;
            }
        }
        return Optional.empty();
    }

    public Optional<Point> at(int year) {
        if (!isTold(year)) {
            return Optional.empty();
        }
        double value = written()[year - this.firstYear];
        return Double.isNaN(value) ? Optional.empty() : Optional.of(new Point(year, value));
    }

    /** Whether the source keeps the value of that year back (salattu). */
    public boolean isSuppressed(int year) {
        return isTold(year) && Float.isNaN(this.values[year - this.firstYear]);
    }

    /** The years whose values the source keeps back. */
    public IntStream suppressedYears() {
        return years().filter(this::isSuppressed);
    }

    private IntStream years() {
        return IntStream.rangeClosed(this.firstYear, lastYear());
    }

    private double[] written() {
        var made = this.written;
        if (made == null) {
            made = IntStream.range(0, this.values.length).mapToDouble(place -> written(this.values[place])).toArray();
            this.written = made;
        }
        return made;
    }

    /** 12.3 is 12.3 again, and not the nearest to it that has room in four bytes. */
    private static double written(float value) {
        if (Math.abs(value) < EXACT && value == Math.rint(value)) {
            return value;
        }
        // So small a number with four decimals has a float of its own.
        double near = Math.rint(value * DECIMALS) / DECIMALS;
        if (Math.abs(value) < SMALL && (float) near == value) {
            return near;
        }
        return Double.parseDouble(Float.toString(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Series series && series.firstYear == this.firstYear && series.told.equals(this.told)
                && Arrays.equals(series.values, this.values);
    }

    @Override
    public int hashCode() {
        return 31 * this.firstYear + Arrays.hashCode(this.values);
    }

    @Override
    public String toString() {
        return this.firstYear + ": "
                + IntStream.rangeClosed(this.firstYear, lastYear()).mapToObj(this::find).map(String::valueOf).toList();
    }

}
