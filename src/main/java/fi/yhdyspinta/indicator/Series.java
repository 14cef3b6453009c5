package fi.yhdyspinta.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

    public static final Series NONE = new Series(0, List.of());

    private final int firstYear;

    private final List<@Nullable Float> measured;

    /** As they were written, not a number where there is none; made when first asked. */
    private double @Nullable [] written;

    /**
     * @param firstYear the year of the first element
     * @param measured one element for each year: null is not told, not a number is kept
     * back
     */
    public Series(int firstYear, List<@Nullable Float> measured) {
        this.firstYear = firstYear;
        this.measured = Collections.unmodifiableList(new ArrayList<>(measured));
    }

    public static Series of(int firstYear, @Nullable Float... measured) {
        return new Series(firstYear, Arrays.asList(measured));
    }

    /** A value and its year. */
    public record Point(int year, double value) {
    }

    public int firstYear() {
        return this.firstYear;
    }

    /**
     * One element for each year: null is not told, not a number is kept back.
     */
    public List<@Nullable Float> measured() {
        return this.measured;
    }

    /** All values there are, oldest first. */
    public List<Point> points() {
        return years().mapToObj(this::at).flatMap(Optional::stream).toList();
    }

    /** The newest value. */
    public Optional<Point> latest() {
        return latestUntil(this.firstYear + this.measured.size() - 1);
    }

    /** The newest value of that year or before it. */
    public Optional<Point> latestUntil(int year) {
        for (int before = Math.min(year,
                this.firstYear + this.measured.size() - 1); before >= this.firstYear; before--) {
            var point = at(before);
            if (point.isPresent()) {
                return point;
            }
        }
        return Optional.empty();
    }

    public Optional<Point> at(int year) {
        int place = year - this.firstYear;
        if (place < 0 || place >= this.measured.size()) {
            return Optional.empty();
        }
        double value = written()[place];
        return Double.isNaN(value) ? Optional.empty() : Optional.of(new Point(year, value));
    }

    /** Whether the source keeps the value of that year back (salattu). */
    public boolean isSuppressed(int year) {
        int place = year - this.firstYear;
        var value = place < 0 || place >= this.measured.size() ? null : this.measured.get(place);
        return value != null && value.isNaN();
    }

    /** The years whose values the source keeps back. */
    public IntStream suppressedYears() {
        return years().filter(this::isSuppressed);
    }

    private IntStream years() {
        return IntStream.range(this.firstYear, this.firstYear + this.measured.size());
    }

    private double[] written() {
        var made = this.written;
        if (made == null) {
            made = this.measured.stream().mapToDouble(Series::written).toArray();
            this.written = made;
        }
        return made;
    }

    /** 12.3 is 12.3 again, and not the nearest to it that has room in four bytes. */
    private static double written(@Nullable Float value) {
        return value == null ? Double.NaN : Double.parseDouble(value.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Series series && series.firstYear == this.firstYear
                && series.measured.equals(this.measured);
    }

    @Override
    public int hashCode() {
        return 31 * this.firstYear + this.measured.hashCode();
    }

    @Override
    public String toString() {
        return this.firstYear + ": " + this.measured;
    }

}
