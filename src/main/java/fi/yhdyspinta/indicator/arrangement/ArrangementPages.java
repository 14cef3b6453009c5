package fi.yhdyspinta.indicator.arrangement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.indicator.catalogue.Search;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever arranges sets of indicators sees of them. */
@Component
class ArrangementPages {

    private final Arrangements arrangements;

    private final IndicatorSets sets;

    private final Catalogue catalogue;

    private final AllSeries series;

    ArrangementPages(Arrangements arrangements, IndicatorSets sets, Catalogue catalogue, AllSeries series) {
        this.arrangements = arrangements;
        this.sets = sets;
        this.catalogue = catalogue;
        this.series = series;
    }

    /**
     * @param chosen an indicator for which a set is looked for; null when none is
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when there is no such indicator
     */
    @Transactional(readOnly = true)
    ArrangementPage get(Arranger by, @Nullable IndicatorKey chosen) {
        this.arrangements.require(by);
        var all = this.sets.list();
        var known = this.catalogue.list(all.stream().flatMap(set -> set.keys().stream()).distinct().toList());
        return new ArrangementPage(
                Stream.of(Purpose.values())
                    .filter(by::arranges)
                    .map(purpose -> group(by, purpose, all.stream().filter(set -> set.purpose() == purpose).toList()))
                    .toList(),
                known.stream().collect(Collectors.toMap(Indicator::key, Function.identity())),
                chosen == null ? null : this.catalogue.get(chosen));
    }

    private static ArrangementPage.Group group(Arranger by, Purpose purpose, List<IndicatorSet> sets) {
        var layer = sets.isEmpty() ? IndicatorSet.Layer.SUPPLIED : sets.getFirst().layer();
        return new ArrangementPage.Group(purpose, layer == by.layer(), layer, sets);
    }

    /**
     * One arranged set, and what of the catalogue fits the words.
     * @throws Forbidden to others than the coordinator, or the system administrator
     * @throws NotFound when that is not among those arranged by this one
     */
    @Transactional(readOnly = true)
    SetPage get(Arranger by, IndicatorSetId id, String words) {
        var set = this.arrangements.find(by, id);
        var indicators = this.catalogue.list(set.keys());
        var read = this.series.listRead(indicators.stream().map(Indicator::number).toList());
        return new SetPage(set, indicators,
                indicators.stream()
                    .filter(indicator -> !read.contains(indicator.number()))
                    .map(Indicator::key)
                    .collect(Collectors.toSet()),
                this.arrangements.room(by, set), words,
                words.isBlank() ? null : this.catalogue.search(new Search(words, false, "", 0)));
    }

}
