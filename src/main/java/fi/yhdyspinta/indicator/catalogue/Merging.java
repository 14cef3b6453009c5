package fi.yhdyspinta.indicator.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import org.jspecify.annotations.Nullable;

/**
 * Makes the years before municipalities were joined comparable with those after
 * (kuntaliitos): what the source tells of the parts is told of the whole. Numbers are
 * added, shares weighted by inhabitants where those of each part are known; other values
 * cannot be put together and stay as the source has them. A source that has done this
 * itself tells nothing of the parts.
 */
final class Merging {

    /** Inhabitants of a year so near will do as weights. */
    private static final int NEAR = 2;

    /** Of the inhabitants of an area, so many may live where the value is not known. */
    private static final double MOST_UNKNOWN = 0.05;

    private Merging() {
    }

    /**
     * A municipality that goes on, or one that was joined to it.
     *
     * @param until the first year in which it was no more; the last of all years for the
     * one that goes on
     */
    record Part(Series values, Series inhabitants, int until) {

        boolean isTold() {
            return this.values.latest().isPresent();
        }

    }

    static Series together(Indicator.Measure measure, Part own, List<Part> joined) {
        var told = joined.stream().filter(Part::isTold).toList();
        if (told.isEmpty() || measure == Indicator.Measure.INDEX) {
            return own.values();
        }
        var years = IntStream.rangeClosed(own.values().firstYear(), own.values().lastYear());
        return Series.of(own.values().firstYear(),
                years.mapToObj(year -> inYear(measure, own, told, year)).toArray(Float[]::new));
    }

    /**
     * The figures of municipalities as those of the area they make up. Numbers are added
     * when each municipality has one; shares are weighted when those without one have at
     * most a twentieth of the inhabitants. Other values cannot be put together.
     */
    static Series whole(Indicator.Measure measure, List<Part> parts) {
        var told = parts.stream().map(Part::values).filter(series -> series.latest().isPresent()).toList();
        if (told.isEmpty() || measure == Indicator.Measure.INDEX) {
            return Series.NONE;
        }
        int first = told.stream().mapToInt(Series::firstYear).min().orElseThrow();
        int last = told.stream().mapToInt(Series::lastYear).max().orElseThrow();
        return Series.of(first,
                IntStream.rangeClosed(first, last)
                    .mapToObj(year -> wholeInYear(measure, parts, year))
                    .toArray(Float[]::new));
    }

    private static @Nullable Float wholeInYear(Indicator.Measure measure, List<Part> parts, int year) {
        var known = parts.stream().filter(part -> part.values().at(year).isPresent()).toList();
        if (measure == Indicator.Measure.COUNT) {
            return known.size() == parts.size() ? (Float) sum(parts, year) : null;
        }
        var of = inhabitants(parts, year);
        return known.isEmpty() || inhabitants(known, year) < (1 - MOST_UNKNOWN) * of ? null
                : weighted(known, year).orElse(null);
    }

    private static double inhabitants(List<Part> parts, int year) {
        return parts.stream().mapToDouble(part -> inhabitants(part.inhabitants(), year).orElse(0.0)).sum();
    }

    private static @Nullable Float inYear(Indicator.Measure measure, Part own, List<Part> joined, int year) {
        var apart = joined.stream().filter(part -> year < part.until()).toList();
        if (apart.isEmpty()) {
            return own.values().find(year);
        }
        var parts = Stream.concat(Stream.of(own), apart.stream()).toList();
        if (parts.stream().anyMatch(part -> part.values().at(year).isEmpty())) {
            return null;
        }
        return measure == Indicator.Measure.COUNT ? (Float) sum(parts, year)
                : weighted(parts, year).orElseGet(() -> (Float) (float) value(own, year));
    }

    private static float sum(List<Part> parts, int year) {
        return (float) parts.stream().mapToDouble(part -> value(part, year)).sum();
    }

    /** Empty when inhabitants of some part are not known. */
    private static Optional<Float> weighted(List<Part> parts, int year) {
        double all = 0;
        double weight = 0;
        for (var part : parts) {
            var inhabitants = inhabitants(part.inhabitants(), year);
            if (inhabitants.isEmpty()) {
                return Optional.empty();
            }
            all += value(part, year) * inhabitants.getAsDouble();
            weight += inhabitants.getAsDouble();
        }
        return weight == 0 ? Optional.empty() : Optional.of((float) (all / weight));
    }

    private static double value(Part part, int year) {
        return part.values().at(year).orElseThrow().value();
    }

    /** Of the year, or the nearest there is. */
    private static OptionalDouble inhabitants(Series inhabitants, int year) {
        for (int distance = 0; distance <= NEAR; distance++) {
            var before = inhabitants.at(year - distance);
            var near = before.isPresent() ? before : inhabitants.at(year + distance);
            if (near.isPresent()) {
                return OptionalDouble.of(near.get().value());
            }
        }
        return OptionalDouble.empty();
    }

}
