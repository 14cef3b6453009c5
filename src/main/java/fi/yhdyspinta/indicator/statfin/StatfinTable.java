package fi.yhdyspinta.indicator.statfin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.SuppliedFile;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.jspecify.annotations.Nullable;

/**
 * From which table of StatFin an indicator is read, and what of it (taulukko).
 *
 * @param path of the table with its database
 * @param counted the Finnish label of what is counted
 * @param fromAge the youngest; null for all ages together
 * @param toAge the oldest; null when there is no oldest
 */
public record StatfinTable(String path, String counted, @Nullable Integer fromAge,
        @Nullable Integer toAge) implements AskedTable {

    private static final String FILE = "/indicator/statfin.csv";

    private static final Pattern AGE = Pattern.compile("(\\d{1,3})-?");

    /** So many different ages tell that a dimension is of single years. */
    private static final int MANY_AGES = 50;

    private static final String WHOLE = "SSS";

    private static final Map<IndicatorKey, StatfinTable> ALL = read();

    /** Empty when we do not know from which table the indicator is read. */
    public static Optional<StatfinTable> find(IndicatorKey key) {
        return Optional.ofNullable(ALL.get(key));
    }

    /** The dimension of single years of age; none when there is none. */
    static Optional<Dimension> ages(List<Dimension> dimensions) {
        return dimensions.stream()
            .filter(dimension -> dimension.role() == Role.OTHER)
            .filter(dimension -> dimension.categories().stream().filter(one -> age(one) >= 0).count() >= MANY_AGES)
            .findFirst();
    }

    /** The newest thirty years of what is counted, of the ages. */
    @Override
    public Map<String, List<String>> chosen(TableMetadata table) {
        var chosen = new HashMap<String, List<String>>();
        table.find(Role.TIME).ifPresent(time -> chosen.put(time.code(), AskedTable.newest(codes(time.categories()))));
        table.find(Role.METRIC)
            .ifPresent(metric -> chosen.put(metric.code(),
                    codes(metric.categories().stream().filter(one -> one.label().equals(this.counted)).toList())));
        ages(table.variables())
            .ifPresent(ages -> chosen.put(ages.code(), codes(ages.categories().stream().filter(this::isOf).toList())));
        if (chosen.values().stream().anyMatch(List::isEmpty)) {
            throw new UnreadableAnswer(table.source(), "\"%s\" of the ages".formatted(this.counted), "variables");
        }
        return chosen;
    }

    @Override
    public List<String> added(TableMetadata table) {
        return ages(table.variables()).map(Dimension::code).stream().toList();
    }

    private boolean isOf(Category category) {
        if (this.fromAge == null) {
            return category.code().equals(WHOLE);
        }
        int age = age(category);
        return age >= this.fromAge && (this.toAge == null || age <= this.toAge);
    }

    /** -1 for what is no single year. */
    private static int age(Category category) {
        var matcher = AGE.matcher(category.code());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private static List<String> codes(List<Category> categories) {
        return categories.stream().map(Category::code).toList();
    }

    private static Map<IndicatorKey, StatfinTable> read() {
        return SuppliedFile.read(FILE)
            .lines()
            .stream()
            .collect(Collectors.toMap(line -> IndicatorKey.of(line.get(0)), line -> new StatfinTable(line.get(1),
                    line.get(2), numberOrNull(line.get(3)), numberOrNull(line.get(4)))));
    }

    private static @Nullable Integer numberOrNull(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

}
