package fi.yhdyspinta.indicator;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How a value has changed in some years (muutos).
 *
 * @param from the value about five years before
 * @param to the newest value
 */
public record Change(Series.Point from, Series.Point to) {

    private static final int YEARS = 5;

    private static final int FEWEST_YEARS = 2;

    /** A change of less than this share of the value is none. */
    private static final double STEADY = 0.02;

    public enum Direction {

        RISING, FALLING, STEADY;

        public String key() {
            return "indicator.change." + name();
        }

    }

    public enum Verdict {

        BETTER, WORSE, NEITHER;

        public String key() {
            return "indicator.verdict." + name();
        }

    }

    /**
     * The change of the last five years; of fewer, but at least two, when there are no
     * older values.
     */
    public static Optional<Change> of(Series series) {
        return series.latest().flatMap(to -> {
            var from = series.latestUntil(to.year() - YEARS).orElseGet(() -> series.points().getFirst());
            return to.year() - from.year() < FEWEST_YEARS ? Optional.empty() : Optional.of(new Change(from, to));
        });
    }

    public double difference() {
        return this.to.value() - this.from.value();
    }

    public Direction direction() {
        if (Math.abs(difference()) <= STEADY * Math.abs(this.from.value())) {
            return Direction.STEADY;
        }
        return difference() > 0 ? Direction.RISING : Direction.FALLING;
    }

    public Verdict verdict(Indicator.@Nullable Aim aim) {
        var direction = direction();
        if (aim == null || direction == Direction.STEADY) {
            return Verdict.NEITHER;
        }
        return (direction == Direction.RISING) == (aim == Indicator.Aim.HIGH) ? Verdict.BETTER : Verdict.WORSE;
    }

}
