package fi.yhdyspinta.indicator.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Change;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.border.DrawnBorders;
import fi.yhdyspinta.indicator.series.Reading;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.MunicipalityGroup;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an indicator, and its values in municipalities.
 *
 * @param group whose municipalities are shown, null when those of the county or of all
 * are
 * @param sex of whom the values tell
 * @param sexes of whom else there are values
 * @param lines in the order of names
 * @param reading the newest reading of its values; null when there are none yet
 * @param borders by which its map is drawn, when some have been brought
 */
public record IndicatorPage(Indicator indicator, Area area, @Nullable MunicipalityGroup group, Sex sex, List<Sex> sexes,
        List<Line> lines, @Nullable Reading reading, DrawnBorders borders) {

    public IndicatorPage {
        sexes = List.copyOf(sexes);
        lines = List.copyOf(lines);
    }

    /** Of which municipalities the page tells. */
    public enum Area {

        COUNTY, COUNTRY, GROUP;

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
     * One municipality that has a value.
     *
     * @param place 1 for the best value, or for the highest when neither high nor low is
     * wished for; the same value has the same place
     */
    public record Ranked(Line line, double value, int place) {
    }

    /**
     * The year to compare in: the newest of which at least half of the municipalities
     * tell, or else the newest of those of which most tell; empty when none tells.
     */
    public Optional<Integer> year() {
        var counts = this.lines.stream()
            .flatMap(line -> line.series().points().stream())
            .collect(Collectors.groupingBy(Series.Point::year, Collectors.counting()));
        var most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        var enough = Math.min(most, (this.lines.size() + 1) / 2);
        return counts.entrySet()
            .stream()
            .filter(year -> year.getValue() >= enough)
            .map(Map.Entry::getKey)
            .max(Comparator.naturalOrder());
    }

    /** The lines that have a value in the year, the best or the highest value first. */
    public List<Ranked> ranked(int year) {
        var sorted = this.lines.stream()
            .flatMap(line -> line.series().at(year).stream().map(point -> Map.entry(line, point.value())))
            .sorted(order())
            .toList();
        var ranked = new ArrayList<Ranked>();
        for (var next : sorted) {
            var same = !ranked.isEmpty() && ranked.getLast().value() == next.getValue();
            ranked.add(new Ranked(next.getKey(), next.getValue(), same ? ranked.getLast().place() : ranked.size() + 1));
        }
        return ranked;
    }

    private Comparator<Map.Entry<Line, Double>> order() {
        var rising = Map.Entry.<Line, Double>comparingByValue();
        return this.indicator.aim() == Indicator.Aim.LOW ? rising : rising.reversed();
    }

    /** Those that have no value in the year, or a value that is kept back. */
    public List<Line> unranked(int year) {
        return this.lines.stream().filter(line -> line.series().at(year).isEmpty()).toList();
    }

}
