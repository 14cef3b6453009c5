package fi.yhdyspinta.indicator.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.series.Change;
import fi.yhdyspinta.indicator.series.Reading;
import fi.yhdyspinta.organisation.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an indicator, and its values in municipalities.
 *
 * @param lines in the order of names
 * @param reading the newest reading of its values; null when there are none yet
 */
public record IndicatorPage(Indicator indicator, Area area, List<Line> lines, @Nullable Reading reading) {

    public IndicatorPage {
        lines = List.copyOf(lines);
    }

    /** Of which municipalities the page tells. */
    public enum Area {

        COUNTY, COUNTRY;

        public String key() {
            return "indicator.area." + name();
        }

    }

    /** One municipality. */
    public record Line(Municipality municipality, Series series) {

        public Optional<Change> change() {
            return Change.of(this.series);
        }

    }

    /**
     * The year to compare in: the newest of which at least half of the municipalities
     * tell; empty when there is none.
     */
    public Optional<Integer> year() {
        var counts = this.lines.stream()
            .flatMap(line -> line.series().points().stream())
            .collect(Collectors.groupingBy(Series.Point::year, Collectors.counting()));
        return counts.entrySet()
            .stream()
            .filter(year -> year.getValue() * 2 >= this.lines.size())
            .map(Map.Entry::getKey)
            .max(Comparator.naturalOrder());
    }

    /** The lines that have a value in the year, the highest value first. */
    public List<Line> ranked(int year) {
        return this.lines.stream()
            .filter(line -> line.series().at(year).isPresent())
            .sorted(Comparator.comparingDouble((Line line) -> line.series().at(year).orElseThrow().value()).reversed())
            .toList();
    }

    /** All years of which any value tells. */
    public IntStream years() {
        return this.lines.stream()
            .flatMap(line -> line.series().points().stream())
            .mapToInt(Series.Point::year)
            .distinct()
            .sorted();
    }

}
