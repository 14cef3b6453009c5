package fi.yhdyspinta.indicator.card;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands among those of other areas in the same year (sijoitus).
 *
 * @param place 1 for the best, or for the highest when neither high nor low is wished for
 * @param of how many have a value in that year, the own included
 * @param median of them all
 */
public record Comparison(Peers peers, int place, int of, double median) {

    /** Fewer than this are no group to compare with. */
    private static final int FEWEST = 3;

    /**
     * @param all the series of the group, the own included
     */
    static Optional<Comparison> of(Peers peers, Series.Point own, Collection<Series> all, Indicator.@Nullable Aim aim) {
        var values = new double[all.size()];
        int of = 0;
        for (var series : all) {
            var point = series.at(own.year());
            if (point.isPresent()) {
                values[of++] = point.get().value();
            }
        }
        var sorted = Arrays.copyOf(values, of);
        Arrays.sort(sorted);
        if (sorted.length < FEWEST) {
            return Optional.empty();
        }
        int better = 0;
        for (double value : sorted) {
            better += aim == Indicator.Aim.LOW ? value < own.value() ? 1 : 0 : value > own.value() ? 1 : 0;
        }
        return Optional.of(new Comparison(peers, better + 1, sorted.length, median(sorted)));
    }

    private static double median(double... sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

}
