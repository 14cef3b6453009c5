package fi.yhdyspinta.indicator.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Change;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.catalogue.Spark;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator says of the municipality (kortin rivi).
 *
 * @param suppressedIn the newest year whose value the source keeps back, when it is newer
 * than the newest value
 * @param awaited whether figures of it have not been read here yet, of any area
 * @param computed whether we have put the figure together from those of municipalities
 */
public record CardLine(Indicator indicator, Series series, Series.@Nullable Point latest, @Nullable Change change,
        List<Comparison> comparisons, @Nullable Integer suppressedIn, boolean awaited, boolean computed) {

    public CardLine {
        comparisons = List.copyOf(comparisons);
    }

    public Spark spark() {
        return Spark.of(this.series);
    }

    public Change.Verdict verdict() {
        return this.change == null ? Change.Verdict.NEITHER : this.change.verdict(this.indicator.aim());
    }

    public boolean hasVerdict() {
        return verdict() != Change.Verdict.NEITHER;
    }

    public Optional<Comparison> with(Peers peers) {
        return this.comparisons.stream().filter(comparison -> comparison.peers() == peers).findFirst();
    }

    /** With the nearest of those it is compared with. */
    public Optional<Comparison> nearest() {
        return Stream.of(Peers.COUNTY, Peers.COUNTRY, Peers.GROUPS, Peers.COUNTIES)
            .flatMap(peers -> with(peers).stream())
            .findFirst();
    }

    /**
     * How much worse the value is than the median of the nearest peers, as a share of the
     * median; 0 when it is not, or nothing is wished for.
     */
    double gap() {
        var aim = this.indicator.aim();
        var compared = nearest();
        if (aim == null || this.latest == null || compared.isEmpty() || compared.get().median() == 0) {
            return 0;
        }
        var over = (this.latest.value() - compared.get().median()) / Math.abs(compared.get().median());
        return Math.max(0, aim == Indicator.Aim.LOW ? over : -over);
    }

}
