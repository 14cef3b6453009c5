package fi.yhdyspinta.indicator.statfin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A table (taulukko) of a statistic.
 *
 * @param source where the answer came from
 * @param producer who makes the figures, as the source says; empty when it does not
 * @param updatedOn when the source last changed it
 * @param remarks what we had to guess, in words for whoever keeps the imports
 */
public record Table(String source, String label, String producer, @Nullable LocalDate updatedOn,
        List<Dimension> dimensions, Cells cells, List<String> remarks) {

    /** Of a table that has more nothing is read. */
    static final int MOST_CELLS = 5_000_000;

    private static final String SUM = "SSS";

    public Table {
        dimensions = List.copyOf(dimensions);
        remarks = List.copyOf(remarks);
    }

    public List<Dimension> list(Role role) {
        return this.dimensions.stream().filter(dimension -> dimension.role() == role).toList();
    }

    /**
     * Puts parts of one table together that differ in the categories of one dimension
     * only.
     * @throws UnreadableAnswer when they differ otherwise
     */
    static Table join(List<Table> parts, String code) {
        var first = parts.getFirst();
        int split = first.dimensions.stream().map(Dimension::code).toList().indexOf(code);
        if (split < 0 || parts.stream().anyMatch(part -> !part.without(split).equals(first.without(split)))) {
            throw new UnreadableAnswer(first.source, "parts that differ in the dimension " + code, "some part");
        }
        var joined = first.with(split, parts.stream().flatMap(part -> part.categories(split).stream()).toList());
        int inner = size(first.dimensions.subList(split + 1, first.dimensions.size()));
        int outer = size(first.dimensions.subList(0, split));
        for (int row = 0, to = 0; row < outer; row++) {
            for (var part : parts) {
                int length = part.categories(split).size() * inner;
                joined.cells.copy(part.cells, row * length, length, to);
                to += length;
            }
        }
        return joined;
    }

    /**
     * The table with the categories of one dimension added together. Where one of them is
     * kept back the sum is, and where one is not told the sum is not.
     */
    Table added(String code) {
        int place = this.dimensions.stream().map(Dimension::code).toList().indexOf(code);
        int many = this.dimensions.get(place).size();
        int inner = size(this.dimensions.subList(place + 1, this.dimensions.size()));
        var sums = with(place, List.of(new Dimension.Category(SUM, SUM)));
        for (int to = 0; to < sums.cells.size(); to++) {
            int first = to / inner * many * inner + to % inner;
            var parts = IntStream.range(0, many).mapToObj(step -> this.cells.find(first + step * inner)).toList();
            if (parts.stream().allMatch(OptionalDouble::isPresent)) {
                sums.cells.tell(to, parts.stream().mapToDouble(OptionalDouble::orElseThrow).sum());
            }
        }
        return sums;
    }

    /**
     * The table with only those categories, by the codes of dimensions; all of a
     * dimension that is not named.
     */
    Table only(Map<String, List<String>> chosen) {
        var only = this;
        for (var dimension : this.dimensions) {
            var codes = chosen.get(dimension.code());
            if (codes != null) {
                only = only.only(dimension, codes);
            }
        }
        return only;
    }

    private Table only(Dimension dimension, List<String> codes) {
        int place = this.dimensions.stream().map(Dimension::code).toList().indexOf(dimension.code());
        var kept = IntStream.range(0, dimension.size())
            .filter(category -> codes.contains(dimension.categories().get(category).code()))
            .toArray();
        int inner = size(this.dimensions.subList(place + 1, this.dimensions.size()));
        var fewer = with(place, IntStream.of(kept).mapToObj(dimension.categories()::get).toList());
        for (int to = 0; to < fewer.cells.size(); to += inner) {
            int outer = to / inner / kept.length;
            fewer.cells.copy(this.cells, (outer * dimension.size() + kept[to / inner % kept.length]) * inner, inner,
                    to);
        }
        return fewer;
    }

    private Table with(int place, List<Dimension.Category> categories) {
        var changed = new ArrayList<>(this.dimensions);
        var dimension = this.dimensions.get(place);
        changed.set(place, new Dimension(dimension.code(), dimension.label(), dimension.role(), categories));
        return new Table(this.source, this.label, this.producer, this.updatedOn, changed, Cells.untold(size(changed)),
                this.remarks);
    }

    private List<Dimension> without(int place) {
        var others = new ArrayList<>(this.dimensions);
        others.remove(Math.min(place, others.size() - 1));
        return others;
    }

    private List<Dimension.Category> categories(int place) {
        return this.dimensions.get(place).categories();
    }

    /** How many cells so many categories make, however many they are. */
    static long cells(List<Dimension> dimensions) {
        return dimensions.stream()
            .mapToLong(Dimension::size)
            .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
    }

    static int size(List<Dimension> dimensions) {
        return dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
    }

}
