package fi.yhdyspinta.indicator.card;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fi.yhdyspinta.indicator.Change;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.organisation.Municipality;

/**
 * One area among all others, with the figures of each.
 *
 * @param own the code of the area
 * @param peers the codes of those with whom it is compared, its own among them
 * @param figures by the number of the indicator, then by the code of the area
 * @param computed the numbers of the indicators whose figures we have put together from
 * those of municipalities
 */
record Field(String own, Map<Peers, List<String>> peers, Map<Integer, Map<String, Series>> figures,
        Set<Integer> computed) {

    /** One municipality among all. */
    static Field of(Municipality own, List<Municipality> all, Map<Integer, Map<String, Series>> figures) {
        var peers = new EnumMap<Peers, List<String>>(Peers.class);
        for (var group : Subject.Kind.MUNICIPALITY.peers()) {
            peers.put(group, all.stream().filter(other -> group.areAlike(own, other)).map(Municipality::code).toList());
        }
        return new Field(own.code(), peers, figures, Set.of());
    }

    /**
     * @param awaited whether no figures of the indicator have been read here yet
     */
    CardLine line(Indicator indicator, boolean awaited) {
        var series = series(indicator, this.own);
        var latest = series.latest().orElse(null);
        var suppressed = series.suppressedYears().filter(year -> latest == null || year > latest.year()).max();
        return new CardLine(indicator, series, latest, Change.of(series).orElse(null),
                latest == null ? List.of() : comparisons(indicator, latest),
                suppressed.isPresent() ? suppressed.getAsInt() : null, awaited,
                latest != null && this.computed.contains(indicator.number()));
    }

    private List<Comparison> comparisons(Indicator indicator, Series.Point latest) {
        return this.peers.entrySet()
            .stream()
            .flatMap(group -> Comparison.of(group.getKey(), latest, among(group.getValue(), indicator), indicator.aim())
                .stream())
            .toList();
    }

    private Collection<Series> among(List<String> codes, Indicator indicator) {
        var told = told(indicator);
        return codes.stream().map(told::get).filter(Objects::nonNull).toList();
    }

    private Series series(Indicator indicator, String code) {
        return Objects.requireNonNullElse(told(indicator).get(code), Series.NONE);
    }

    private Map<String, Series> told(Indicator indicator) {
        return this.figures.getOrDefault(indicator.number(), Map.of());
    }

}
