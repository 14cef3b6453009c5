package fi.yhdyspinta.indicator.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.KeptSeries;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The values of municipalities as they are today: those that have been joined since are
 * told as one (nykyisen kuntajaon luvut).
 */
@Component
public class MunicipalSeries {

    private static final int MOST_KEPT = 64;

    private final IndicatorStore indicators;

    private final Municipalities municipalities;

    private final Regions regions;

    private final AllSeries series;

    /** Some ten thousand values each; every reading of a source makes them old. */
    private final Cache<Asked, Found> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    MunicipalSeries(IndicatorStore indicators, Municipalities municipalities, Regions regions, AllSeries series) {
        this.indicators = indicators;
        this.municipalities = municipalities;
        this.regions = regions;
        this.series = series;
    }

    /** What was asked, and so what is kept. */
    private record Asked(List<Indicator> indicators, Sex sex) {
    }

    /**
     * What was found.
     *
     * @param mark of all readings when it was found
     * @param municipalities as they were then
     */
    private record Found(String mark, List<Municipality> municipalities, Map<Integer, Map<String, Series>> series) {
    }

    /** By the number of the indicator, then by the code of the municipality. */
    @Transactional(readOnly = true)
    public Map<Integer, Map<String, Series>> list(Collection<Indicator> wanted, Sex sex) {
        var asked = new Asked(List.copyOf(wanted), sex);
        var mark = this.series.mark();
        var municipalities = this.municipalities.listEver();
        var kept = this.kept.getIfPresent(asked);
        if (kept == null || !kept.mark().equals(mark) || !kept.municipalities().equals(municipalities)) {
            kept = new Found(mark, municipalities, find(asked.indicators(), sex));
            this.kept.put(asked, kept);
        }
        return kept.series();
    }

    private Map<Integer, Map<String, Series>> find(List<Indicator> wanted, Sex sex) {
        var inhabitants = this.indicators.find(IndicatorKey.INHABITANTS).map(Indicator::number).orElse(0);
        var joined = this.municipalities.listEver()
            .stream()
            .filter(municipality -> municipality.successor() != null)
            .collect(Collectors.groupingBy(municipality -> Objects.requireNonNull(municipality.successor())));
        var told = told(wanted, inhabitants, sex);
        var weights = told.getOrDefault(inhabitants, Map.of());
        return wanted.stream()
            .collect(Collectors.toMap(Indicator::number,
                    indicator -> today(indicator, told.getOrDefault(indicator.number(), Map.of()), weights, joined)));
    }

    private static Map<String, Series> today(Indicator indicator, Map<String, Series> told, Map<String, Series> weights,
            Map<String, List<Municipality>> joined) {
        return told.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey,
                    own -> joined.containsKey(own.getKey()) ? Merging.together(indicator.measure(),
                            part(own.getKey(), Integer.MAX_VALUE, told, weights),
                            parts(joined.get(own.getKey()), told, weights)) : own.getValue()));
    }

    private static List<Merging.Part> parts(List<Municipality> joined, Map<String, Series> told,
            Map<String, Series> weights) {
        return joined.stream()
            .map(ended -> part(ended.code(), Objects.requireNonNull(ended.endedOn()).getYear(), told, weights))
            .toList();
    }

    private static Merging.Part part(String code, int until, Map<String, Series> told, Map<String, Series> weights) {
        return new Merging.Part(told.getOrDefault(code, Series.NONE), weights.getOrDefault(code, Series.NONE), until);
    }

    private Map<Integer, Map<String, Series>> told(Collection<Indicator> wanted, int inhabitants, Sex sex) {
        var codes = this.regions.list(Region.Kind.MUNICIPALITY)
            .stream()
            .collect(Collectors.toMap(Region::number, Region::code));
        var numbers = Stream.concat(wanted.stream().map(Indicator::number), Stream.of(inhabitants))
            .collect(Collectors.toCollection(LinkedHashSet::new));
        return this.series.list(codes.keySet(), sex, numbers)
            .stream()
            .collect(Collectors.groupingBy(KeptSeries::indicator,
                    Collectors.toMap(kept -> codes.get(kept.region()), KeptSeries::series)));
    }

}
