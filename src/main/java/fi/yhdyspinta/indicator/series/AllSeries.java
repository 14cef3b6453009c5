package fi.yhdyspinta.indicator.series;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fi.yhdyspinta.indicator.Sex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The values of all indicators (aikasarjat), and what they were before. */
@Component
public class AllSeries {

    private final SeriesStore series;

    private final Clock clock;

    AllSeries(SeriesStore series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    /**
     * Takes what the source tells of an indicator today instead of what it told before.
     * What changes or is gone is kept as it was.
     * @return how many series were changed or taken away
     */
    @Transactional
    public int replace(int indicator, Packing told) {
        return replace(indicator, told.series(), true);
    }

    /** The same of series that were put together before. */
    @Transactional
    public int replace(int indicator, List<PackedSeries> told) {
        return replace(indicator, told, true);
    }

    /** Takes what came with the product, unless the source has been asked already. */
    @Transactional
    public void supply(int indicator, Packing told) {
        if (!this.series.isFetched(indicator)) {
            replace(indicator, told.series(), false);
        }
    }

    /** By which sexes the indicator has values, both together first. */
    @Transactional(readOnly = true)
    public List<Sex> listSexes(int indicator) {
        return this.series.sexes(indicator);
    }

    /** How far readings have come: whatever was found at another mark may be old. */
    @Transactional(readOnly = true)
    public String mark() {
        return this.series.mark();
    }

    /** Those of the indicators whose figures have been read at all. */
    @Transactional(readOnly = true)
    public Set<Integer> listRead(Collection<Integer> indicators) {
        return this.series.read(indicators);
    }

    /** The newest reading of the indicator's values. */
    @Transactional(readOnly = true)
    public Optional<Reading> findReading(int indicator) {
        return this.series.findLatest(indicator);
    }

    @Transactional(readOnly = true)
    public List<KeptSeries> list(Collection<Integer> regions, Sex sex, Collection<Integer> indicators) {
        return this.series.listOf(regions, sex, indicators);
    }

    /** All values of an indicator. */
    @Transactional(readOnly = true)
    public List<PackedSeries> listWhole(int indicator) {
        return this.series.listWhole(indicator);
    }

    private int replace(int indicator, List<PackedSeries> told, boolean fetched) {
        var reading = this.series.begin(indicator, fetched, told, this.clock.instant());
        int changed = this.series.replace(indicator, reading, told);
        this.series.end(reading, changed);
        return changed;
    }

}
