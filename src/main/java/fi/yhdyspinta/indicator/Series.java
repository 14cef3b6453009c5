package fi.yhdyspinta.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The values of one indicator in one area by year (aikasarja). A year may have a value,
 * be kept back by the source because of few people (salattu), or not be told at all; zero
 * is a value.
 *
 * @param firstYear the year of the first element
 * @param measured one element for each year: null is not told, not a number is kept back
 */
public record Series(int firstYear, List<@Nullable Float> measured) {

    public static final Series NONE = new Series(0, List.of());

    public Series {
        measured = Collections.unmodifiableList(new ArrayList<>(measured));
    }

    public static Series of(int firstYear, @Nullable Float... measured) {
        return new Series(firstYear, Arrays.asList(measured));
    }

    /** A value and its year. */
    public record Point(int year, double value) {
    }

    /** All values there are, oldest first. */
    public List<Point> points() {
        return IntStream.range(0, this.measured.size()).mapToObj(this::point).filter(Objects::nonNull).toList();
    }

    /** The newest value. */
    public Optional<Point> latest() {
        var points = points();
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** The newest value of that year or before it. */
    public Optional<Point> latestUntil(int year) {
        return points().stream().filter(point -> point.year() <= year).reduce((one, later) -> later);
    }

    public Optional<Point> at(int year) {
        int place = year - this.firstYear;
        return place < 0 || place >= this.measured.size() ? Optional.empty() : Optional.ofNullable(point(place));
    }

    /** Whether the source keeps the value of that year back (salattu). */
    public boolean isSuppressed(int year) {
        int place = year - this.firstYear;
        var value = place < 0 || place >= this.measured.size() ? null : this.measured.get(place);
        return value != null && value.isNaN();
    }

    /** The years whose values the source keeps back. */
    public IntStream suppressedYears() {
        return IntStream.range(this.firstYear, this.firstYear + this.measured.size()).filter(this::isSuppressed);
    }

    private @Nullable Point point(int place) {
        var value = this.measured.get(place);
        return value == null || value.isNaN() ? null
                : new Point(this.firstYear + place, Double.parseDouble(value.toString()));
    }

}
