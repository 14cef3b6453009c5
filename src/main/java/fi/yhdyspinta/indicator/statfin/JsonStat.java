package fi.yhdyspinta.indicator.statfin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;
import fi.yhdyspinta.platform.fetching.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads a table in JSON-stat 2. */
public final class JsonStat {

    private static final int MOST_CELLS = 5_000_000;

    private final Answer answer;

    private final Fields dataset;

    private JsonStat(Answer answer) {
        this.answer = answer;
        this.dataset = Json.object(answer);
    }

    /**
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is no whole table
     * of JSON-stat 2
     */
    public static Table read(Answer answer) {
        return new JsonStat(answer).table();
    }

    private Table table() {
        if (!"dataset".equals(this.dataset.findText("class").orElse(""))) {
            throw this.dataset.unreadable("a dataset of JSON-stat 2", "class");
        }
        var roles = new Roles(this.dataset.texts("id").stream().map(this::dimension).toList());
        var dimensions = roles.dimensions();
        int size = size(dimensions);
        return new Table(this.answer.source(), PlainText.line(this.dataset.findText("label").orElse("")), updatedOn(),
                dimensions, new CellValues(this.dataset, size).read(), roles.remarks());
    }

    private int size(List<Dimension> dimensions) {
        if (dimensions.isEmpty()
                || !dimensions.stream().map(Dimension::size).toList().equals(this.dataset.integers("size"))) {
            throw this.dataset.unreadable("as many categories as the dimensions have", "size");
        }
        long size = dimensions.stream().mapToLong(Dimension::size).reduce(1, JsonStat::times);
        if (size > MOST_CELLS) {
            throw this.dataset.unreadable("at most " + MOST_CELLS + " cells", "size");
        }
        return (int) size;
    }

    private static long times(long one, long other) {
        return Math.min(one * other, Integer.MAX_VALUE);
    }

    private Dimension dimension(String code) {
        var fields = this.dataset.object("dimension").object(code);
        var category = fields.object("category");
        var labels = category.findObject("label");
        var categories = codes(category).stream()
            .map(one -> new Category(one, labels.flatMap(all -> all.findText(one)).orElse(one)))
            .toList();
        return new Dimension(code, fields.findText("label").orElse(code), role(code), categories);
    }

    private List<String> codes(Fields category) {
        var index = category.find("index");
        if (index.isEmpty()) {
            var only = category.object("label").keys();
            return only.size() == 1 ? only : order(category, List.of());
        }
        return index.get().isArray() ? category.texts("index") : order(category, category.object("index").keys());
    }

    /** The codes by their places, which must be 0, 1, 2 … */
    private static List<String> order(Fields category, List<String> codes) {
        var places = category.object("index");
        var sorted = codes.stream().sorted(Comparator.comparingInt(places::integer)).toList();
        if (IntStream.range(0, sorted.size()).anyMatch(place -> places.integer(sorted.get(place)) != place)) {
            throw category.unreadable("places from 0 on, each once", "index");
        }
        return sorted;
    }

    private Role role(String code) {
        var told = new ArrayList<Role>();
        this.dataset.findObject("role").ifPresent(roles -> {
            for (var role : List.of(Role.GEO, Role.TIME, Role.METRIC)) {
                if (roles.texts(role.name().toLowerCase(Locale.ROOT)).contains(code)) {
                    told.add(role);
                }
            }
        });
        return told.isEmpty() ? Role.OTHER : told.getFirst();
    }

    private @Nullable LocalDate updatedOn() {
        var text = this.dataset.findText("updated").orElse("");
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        }
        catch (DateTimeException other) {
            throw this.dataset.unreadable("a day, as 2026-04-16", "updated");
        }
    }

}
