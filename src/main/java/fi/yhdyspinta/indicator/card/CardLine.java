package fi.yhdyspinta.indicator.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.series.Change;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator says of the municipality (kortin rivi).
 *
 * @param suppressedIn the newest year whose value the source keeps back, when it is newer
 * than the newest value
 */
public record CardLine(Indicator indicator, Series series, Series.@Nullable Point latest, @Nullable Change change,
        List<Comparison> comparisons, @Nullable Integer suppressedIn) {

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

    /**
     * How much worse the value is than the median of the county's municipalities, or of
     * all, as a share of the median; 0 when it is not, or nothing is wished for.
     */
    double gap() {
        var aim = this.indicator.aim();
        var compared = Stream.of(Peers.COUNTY, Peers.COUNTRY).flatMap(peers -> with(peers).stream()).findFirst();
        if (aim == null || this.latest == null || compared.isEmpty() || compared.get().median() == 0) {
            return 0;
        }
        var over = (this.latest.value() - compared.get().median()) / Math.abs(compared.get().median());
        return Math.max(0, aim == Indicator.Aim.LOW ? over : -over);
    }

}
