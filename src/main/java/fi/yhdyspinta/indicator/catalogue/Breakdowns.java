package fi.yhdyspinta.indicator.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an indicator tells of parts of the people in a county (luvut väestöryhmittäin). */
@Component
public class Breakdowns {

    private final Catalogue catalogue;

    private final AreaSeries areas;

    private final Municipalities municipalities;

    private final Clock clock;

    Breakdowns(Catalogue catalogue, AreaSeries areas, Municipalities municipalities, Clock clock) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * One part of the people.
     *
     * @param latest the newest value in the county; null when it is not known
     */
    public record Line(Breakdown breakdown, Indicator indicator, Series.@Nullable Point latest) {
    }

    @Transactional(readOnly = true)
    public List<Line> list(County county, IndicatorKey whole) {
        var breakdowns = this.catalogue.listBreakdowns(whole);
        var parts = this.catalogue.list(breakdowns.stream().map(Breakdown::part).toList())
            .stream()
            .collect(Collectors.toMap(Indicator::key, Function.identity()));
        if (breakdowns.isEmpty()) {
            return List.of();
        }
        var own = county.slug();
        var codes = this.municipalities.list(county.id(), LocalDate.ofInstant(this.clock.instant(), Frame.ZONE))
            .stream()
            .map(Municipality::code)
            .toList();
        var values = this.areas.compute(parts.values(), Sex.TOTAL, Map.of(own, codes));
        return breakdowns.stream()
            .map(breakdown -> line(breakdown, Objects.requireNonNull(parts.get(breakdown.part())), values, own))
            .toList();
    }

    private static Line line(Breakdown breakdown, Indicator part, Map<Integer, Map<String, Series>> values,
            String own) {
        var series = values.getOrDefault(part.number(), Map.of()).getOrDefault(own, Series.NONE);
        return new Line(breakdown, part, series.latest().orElse(null));
    }

}
