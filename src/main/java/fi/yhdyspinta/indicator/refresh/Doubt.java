package fi.yhdyspinta.indicator.refresh;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.series.PackedSeries;
import org.jspecify.annotations.Nullable;

/**
 * Why values that a source tells may be wrong (epäily), seen from what it told before.
 */
public enum Doubt {

    /** Values below zero, where there were none. */
    NEGATIVE,

    /** The newest year is ten times, or a tenth of, the one before. */
    JUMP,

    /** Years that were told before are ten times, or a tenth of, what they were. */
    REWRITTEN,

    /** Most of what was told before is gone. */
    LOST;

    private static final double TENFOLD = 10;

    /** Single small areas may change tenfold by chance; so many of them do not. */
    private static final double MANY = 0.02;

    private static final double MOST = 0.5;

    private record Row(int region, Sex sex) {
    }

    public String key() {
        return "indicator.doubt." + name();
    }

    static Set<Doubt> of(List<PackedSeries> before, List<PackedSeries> told) {
        var doubts = EnumSet.noneOf(Doubt.class);
        var known = byRow(before);
        var now = byRow(told);
        if (hasNegative(told) && !before.isEmpty() && !hasNegative(before)) {
            doubts.add(NEGATIVE);
        }
        if (newestJumps(told)) {
            doubts.add(JUMP);
        }
        var ratios = known.entrySet().stream().flatMapToDouble(row -> ratios(row.getValue(), now.get(row.getKey())));
        var all = ratios.toArray();
        if (DoubleStream.of(all).filter(Doubt::isTenfold).count() > MANY * all.length) {
            doubts.add(REWRITTEN);
        }
        if (count(told) < MOST * count(before)) {
            doubts.add(LOST);
        }
        return doubts;
    }

    private static boolean hasNegative(List<PackedSeries> all) {
        return all.stream().flatMap(row -> row.series().points().stream()).anyMatch(point -> point.value() < 0);
    }

    /** By the median of all areas, so that one of them does not decide. */
    private static boolean newestJumps(List<PackedSeries> told) {
        var newest = told.stream()
            .flatMap(row -> row.series().latest().stream())
            .map(Series.Point::year)
            .max(Comparator.naturalOrder());
        return newest.map(year -> median(told.stream().flatMapToDouble(row -> steps(row.series(), year))))
            .filter(Optional::isPresent)
            .map(Optional::get)
            .filter(Doubt::isTenfold)
            .isPresent();
    }

    private static DoubleStream steps(Series series, int year) {
        var at = series.at(year);
        var before = series.latestUntil(year - 1);
        return at.isEmpty() || before.isEmpty() || before.get().value() == 0 ? DoubleStream.empty()
                : DoubleStream.of(at.get().value() / before.get().value());
    }

    private static DoubleStream ratios(Series before, @Nullable Series now) {
        if (now == null) {
            return DoubleStream.empty();
        }
        return before.points()
            .stream()
            .filter(point -> point.value() != 0)
            .flatMapToDouble(point -> now.at(point.year()).stream().mapToDouble(told -> told.value() / point.value()));
    }

    private static Optional<Double> median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        return sorted.length == 0 ? Optional.empty() : Optional.of(sorted[sorted.length / 2]);
    }

    private static boolean isTenfold(double ratio) {
        return Math.abs(ratio) >= TENFOLD || ratio != 0 && Math.abs(ratio) <= 1 / TENFOLD;
    }

    private static int count(List<PackedSeries> all) {
        return all.stream().mapToInt(row -> row.series().points().size()).sum();
    }

    private static Map<Row, Series> byRow(List<PackedSeries> all) {
        return all.stream().collect(Collectors.toMap(row -> new Row(row.region(), row.sex()), PackedSeries::series));
    }

}
