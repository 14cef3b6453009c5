package fi.yhdyspinta.indicator.card;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.series.Change;
import fi.yhdyspinta.organisation.Municipality;

/**
 * One municipality among all others, with the figures of each.
 *
 * @param peers with whom it is compared, itself among them
 * @param figures by the number of the indicator, then by the code of the municipality
 */
record Field(Municipality own, Map<Peers, List<Municipality>> peers, Map<Integer, Map<String, Series>> figures) {

    static Field of(Municipality own, List<Municipality> all, Map<Integer, Map<String, Series>> figures) {
        var peers = new EnumMap<Peers, List<Municipality>>(Peers.class);
        for (var group : Peers.values()) {
            peers.put(group, all.stream().filter(other -> group.areAlike(own, other)).toList());
        }
        return new Field(own, peers, figures);
    }

    CardLine line(Indicator indicator) {
        var series = series(indicator, this.own);
        var latest = series.latest().orElse(null);
        var suppressed = series.suppressedYears().filter(year -> latest == null || year > latest.year()).max();
        return new CardLine(indicator, series, latest, Change.of(series).orElse(null),
                latest == null ? List.of() : comparisons(indicator, latest),
                suppressed.isPresent() ? suppressed.getAsInt() : null);
    }

    private List<Comparison> comparisons(Indicator indicator, Series.Point latest) {
        return Stream.of(Peers.values())
            .flatMap(peers -> Comparison.of(peers, latest, among(peers, indicator), indicator.aim()).stream())
            .toList();
    }

    private Collection<Series> among(Peers group, Indicator indicator) {
        return this.peers.getOrDefault(group, List.of()).stream().map(other -> series(indicator, other)).toList();
    }

    private Series series(Indicator indicator, Municipality municipality) {
        return Objects.requireNonNullElse(
                this.figures.getOrDefault(indicator.number(), Map.of()).get(municipality.code()), Series.NONE);
    }

}
