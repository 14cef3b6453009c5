package fi.yhdyspinta.indicator.statfin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;
import fi.yhdyspinta.platform.fetching.PlainText;

/** Reads a table in JSON-stat 2, or what such a table would hold. */
public final class JsonStat {

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

    /**
     * Reads the description of a table as PxWeb 2 gives it: one without cells.
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is none
     */
    static TableMetadata describe(Answer answer) {
        return new JsonStat(answer).metadata();
    }

    private TableMetadata metadata() {
        var roles = roles();
        requireSizes(roles.dimensions());
        var codes = this.dataset.texts("id");
        return new TableMetadata(this.answer.source(), label(), roles.dimensions(),
                codes.stream().filter(this::isEliminable).toList(),
                codes.stream().collect(Collectors.toMap(code -> code, this::codeLists)), roles.remarks());
    }

    private boolean isEliminable(String code) {
        return extension(code).flatMap(extension -> extension.find("elimination"))
            .filter(said -> said.asBoolean(false))
            .isPresent();
    }

    private List<CodeList.Name> codeLists(String code) {
        return extension(code).map(extension -> extension.objects("codelists"))
            .orElse(List.of())
            .stream()
            .map(list -> new CodeList.Name(list.text("id"), list.findText("label").orElse("")))
            .toList();
    }

    private Optional<Fields> extension(String code) {
        return this.dataset.object("dimension").object(code).findObject("extension");
    }

    private Roles roles() {
        if (!"dataset".equals(this.dataset.findText("class").orElse(""))) {
            throw this.dataset.unreadable("a dataset of JSON-stat 2", "class");
        }
        return new Roles(this.dataset.texts("id").stream().map(this::dimension).toList());
    }

    private String label() {
        return PlainText.line(this.dataset.findText("label").orElse(""));
    }

    private Table table() {
        var roles = roles();
        var dimensions = roles.dimensions();
        int size = size(dimensions);
        return new Table(this.answer.source(), label(), PlainText.line(this.dataset.findText("source").orElse("")),
                Listing.day(this.dataset, "updated"), dimensions, new CellValues(this.dataset, size).read(),
                roles.remarks());
    }

    private void requireSizes(List<Dimension> dimensions) {
        if (dimensions.isEmpty()
                || !dimensions.stream().map(Dimension::size).toList().equals(this.dataset.integers("size"))) {
            throw this.dataset.unreadable("as many categories as the dimensions have", "size");
        }
    }

    private int size(List<Dimension> dimensions) {
        requireSizes(dimensions);
        long size = Table.cells(dimensions);
        if (size > Table.MOST_CELLS) {
            throw this.dataset.unreadable("at most %d cells".formatted(Table.MOST_CELLS), "size");
        }
        return (int) size;
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

}
