package fi.yhdyspinta.indicator.series;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.region.Signs;

/**
 * Gathers the observations of one indicator into series, one for each area and sex. Areas
 * that we do not keep are counted by their signs, so that nothing is dropped in silence.
 */
public final class Packing implements Consumer<Observation> {

    private final Signs signs;

    private final Map<Row, Span> rows = new LinkedHashMap<>();

    private final SortedSet<String> unknown = new TreeSet<>();

    private record Row(int region, Sex sex) {
    }

    public Packing(Signs signs) {
        this.signs = signs;
    }

    /**
     * @throws IllegalArgumentException when the area has a value for that year already
     */
    @Override
    public void accept(Observation told) {
        var region = this.signs.find(told.region());
        if (region.isEmpty()) {
            this.unknown.add(told.region());
            return;
        }
        var years = this.rows.computeIfAbsent(new Row(region.getAsInt(), told.sex()), row -> new Span());
        if (!years.put(told.year(), (float) told.value())) {
            throw new IllegalArgumentException(
                    "Two values for area " + told.region() + ", " + told.year() + ", " + told.sex());
        }
    }

    /** How many values there are, those kept back included. */
    public int count() {
        return this.rows.values().stream().mapToInt(Span::count).sum();
    }

    /** Signs of areas that we do not keep. */
    public SortedSet<String> unknown() {
        return this.unknown;
    }

    /** All series, by area. */
    public List<PackedSeries> series() {
        return this.rows.entrySet()
            .stream()
            .map(row -> new PackedSeries(row.getKey().region(), row.getKey().sex(), row.getValue().series()))
            .sorted(Comparator.comparingInt(PackedSeries::region).thenComparing(PackedSeries::sex))
            .toList();
    }

}
