package fi.yhdyspinta.indicator.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Figure;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.KeptSeries;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The values of groups of municipalities and of counties (kuntaryhmien ja alueiden
 * luvut): put together from those of municipalities, or as the source tells them itself.
 */
@Component
public class AreaSeries {

    /** Stands for the one county that is asked of. */
    private static final String OWN = "own";

    private final MunicipalSeries municipal;

    private final Catalogue catalogue;

    private final Regions regions;

    private final AllSeries series;

    private final Municipalities municipalities;

    private final Clock clock;

    AreaSeries(MunicipalSeries municipal, Catalogue catalogue, Regions regions, AllSeries series,
            Municipalities municipalities, Clock clock) {
        this.municipal = municipal;
        this.catalogue = catalogue;
        this.regions = regions;
        this.series = series;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Put together from the municipalities: by the number of the indicator, then by the
     * code of the area. What cannot be put together is left out.
     * @param areas the codes of the municipalities of each area
     */
    @Transactional(readOnly = true)
    public Map<Integer, Map<String, Series>> compute(Collection<Indicator> indicators, Sex sex,
            Map<String, List<String>> areas) {
        var inhabitants = this.catalogue.list(List.of(IndicatorKey.INHABITANTS));
        var weights = this.municipal.list(inhabitants, Sex.TOTAL).values().stream().findFirst().orElse(Map.of());
        var told = this.municipal.list(indicators, sex);
        return indicators.stream()
            .collect(Collectors.toMap(Indicator::number,
                    indicator -> compute(indicator, told.getOrDefault(indicator.number(), Map.of()), weights, areas)));
    }

    /** The same of one county, by the number of the indicator. */
    @Transactional(readOnly = true)
    public Map<Integer, Series> compute(County county, Collection<Indicator> indicators) {
        var codes = municipalities(county).stream().map(Municipality::code).toList();
        return compute(indicators, Sex.TOTAL, Map.of(OWN, codes)).entrySet()
            .stream()
            .filter(indicator -> indicator.getValue().containsKey(OWN))
            .collect(Collectors.toMap(Map.Entry::getKey, indicator -> indicator.getValue().get(OWN)));
    }

    /**
     * Of areas that only we know.
     * @param areas the codes of the municipalities of each area
     */
    @Transactional(readOnly = true)
    public AreaFigures listOfGroups(Collection<Indicator> indicators, Map<String, List<String>> areas) {
        return AreaFigures.of(compute(indicators, Sex.TOTAL, areas), Map.of());
    }

    /**
     * Of counties.
     * @param counties the codes of the municipalities of each, by its code of two digits
     */
    @Transactional(readOnly = true)
    public AreaFigures listOfCounties(Collection<Indicator> indicators, Map<String, List<String>> counties) {
        return AreaFigures.of(compute(indicators, Sex.TOTAL, counties), told(indicators));
    }

    /** Of one county, in the order of the indicators. */
    @Transactional(readOnly = true)
    public List<Figure> listOfCounty(County county, List<Indicator> indicators) {
        var here = municipalities(county);
        var code = here.stream().findFirst().map(place -> String.valueOf(place.countyCode())).orElse(OWN);
        var figures = listOfCounties(indicators, Map.of(code, here.stream().map(Municipality::code).toList()));
        return indicators.stream()
            .map(indicator -> new Figure(indicator, figures.get(indicator, code),
                    figures.isComputed(indicator.number(), code)))
            .toList();
    }

    /** What the source itself tells of counties. */
    private Map<Integer, Map<String, Series>> told(Collection<Indicator> indicators) {
        var codes = this.regions.list(Region.Kind.COUNTY)
            .stream()
            .collect(Collectors.toMap(Region::number, Region::code));
        return this.series.list(codes.keySet(), Sex.TOTAL, indicators.stream().map(Indicator::number).toList())
            .stream()
            .collect(Collectors.groupingBy(KeptSeries::indicator,
                    Collectors.toMap(kept -> codes.get(kept.region()), KeptSeries::series)));
    }

    private List<Municipality> municipalities(County county) {
        return this.municipalities.list(county.id(), LocalDate.ofInstant(this.clock.instant(), Frame.ZONE));
    }

    private static Map<String, Series> compute(Indicator indicator, Map<String, Series> told,
            Map<String, Series> weights, Map<String, List<String>> areas) {
        var computed = new HashMap<String, Series>();
        areas.forEach((area, codes) -> {
            var whole = Merging.whole(indicator.measure(),
                    codes.stream().map(code -> part(code, told, weights)).toList());
            if (whole.latest().isPresent()) {
                computed.put(area, whole);
            }
        });
        return computed;
    }

    private static Merging.Part part(String code, Map<String, Series> told, Map<String, Series> weights) {
        return new Merging.Part(Objects.requireNonNullElse(told.get(code), Series.NONE),
                Objects.requireNonNullElse(weights.get(code), Series.NONE), Integer.MAX_VALUE);
    }

}
