package fi.yhdyspinta.indicator.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.organisation.County;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an indicator tells of parts of the people in a county (luvut väestöryhmittäin).
 */
@Component
public class Breakdowns {

    private final Catalogue catalogue;

    private final AreaSeries areas;

    Breakdowns(Catalogue catalogue, AreaSeries areas) {
        this.catalogue = catalogue;
        this.areas = areas;
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
        if (breakdowns.isEmpty()) {
            return List.of();
        }
        var parts = this.catalogue.list(breakdowns.stream().map(Breakdown::part).toList())
            .stream()
            .collect(Collectors.toMap(Indicator::key, Function.identity()));
        var values = this.areas.compute(county, parts.values());
        return breakdowns.stream()
            .map(breakdown -> line(breakdown, Objects.requireNonNull(parts.get(breakdown.part())), values))
            .toList();
    }

    private static Line line(Breakdown breakdown, Indicator part, Map<Integer, Series> values) {
        return new Line(breakdown, part, values.getOrDefault(part.number(), Series.NONE).latest().orElse(null));
    }

}
