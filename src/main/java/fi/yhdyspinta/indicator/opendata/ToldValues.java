package fi.yhdyspinta.indicator.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.MunicipalSeries;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.KeptSeries;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers the values of an indicator that are asked for, in the order of regions. */
@Component
class ToldValues {

    private final Regions regions;

    private final Municipalities municipalities;

    private final MunicipalSeries municipal;

    private final AllSeries series;

    private final Clock clock;

    ToldValues(Regions regions, Municipalities municipalities, MunicipalSeries municipal, AllSeries series,
            Clock clock) {
        this.regions = regions;
        this.municipalities = municipalities;
        this.municipal = municipal;
        this.series = series;
        this.clock = clock;
    }

    /**
     * @throws WrongQuestion when a region is asked for that there is not
     */
    List<OpenValue> list(Indicator indicator, ValuesAsked asked) {
        var values = new ArrayList<OpenValue>();
        for (var kind : asked.kinds()) {
            var wanted = regions(kind, asked);
            var bySex = new EnumMap<Sex, Map<String, Series>>(Sex.class);
            for (var sex : this.series.listSexes(indicator.number()).stream().filter(asked::isOf).toList()) {
                bySex.put(sex, asked.putsTogether(kind) ? today(indicator, sex) : told(indicator, wanted, sex));
            }
            wanted.forEach(region -> bySex.forEach(
                    (sex, told) -> add(values, region, sex, told.getOrDefault(region.code(), Series.NONE), asked)));
        }
        return List.copyOf(values);
    }

    private List<Region> regions(Region.Kind kind, ValuesAsked asked) {
        var wanted = this.regions.list(kind).stream().filter(asked::isOf).toList();
        requireKnown(asked, wanted);
        if (!asked.putsTogether(kind)) {
            return wanted;
        }
        var today = this.municipalities.list(today())
            .stream()
            .map(municipality -> municipality.code())
            .collect(Collectors.toSet());
        var there = wanted.stream().filter(region -> today.contains(region.code())).toList();
        requireThere(asked, there);
        return there;
    }

    private static void requireKnown(ValuesAsked asked, List<Region> found) {
        missing(asked, found,
                code -> "There is no region of the code " + code + " among those of the kind " + asked.kind() + ".");
    }

    private static void requireThere(ValuesAsked asked, List<Region> found) {
        missing(asked, found, code -> "The municipality of the code " + code + " is no more: ask for the one it was "
                + "joined to, or with division=TOLD.");
    }

    private static void missing(ValuesAsked asked, List<Region> found, Function<String, String> why) {
        var codes = new HashSet<>(asked.regions());
        found.forEach(region -> codes.remove(region.code()));
        codes.stream().sorted().findFirst().ifPresent(code -> {
            throw new WrongQuestion(why.apply(code));
        });
    }

    private Map<String, Series> today(Indicator indicator, Sex sex) {
        return this.municipal.list(List.of(indicator), sex).getOrDefault(indicator.number(), Map.of());
    }

    private Map<String, Series> told(Indicator indicator, List<Region> wanted, Sex sex) {
        var codes = wanted.stream().collect(Collectors.toMap(Region::number, Region::code));
        return this.series.list(codes.keySet(), sex, List.of(indicator.number()))
            .stream()
            .collect(Collectors.toMap(kept -> codes.get(kept.region()), KeptSeries::series));
    }

    private static void add(List<OpenValue> values, Region region, Sex sex, Series told, ValuesAsked asked) {
        var name = OpenText.of(region.name());
        for (int year = told.firstYear(); year <= told.lastYear(); year++) {
            if (asked.isOf(year)) {
                var value = told.at(year).map(Series.Point::value).orElse(null);
                var suppressed = told.isSuppressed(year);
                if (value != null || suppressed) {
                    values.add(new OpenValue(region.kind(), region.code(), name, year, sex, value, suppressed));
                }
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
