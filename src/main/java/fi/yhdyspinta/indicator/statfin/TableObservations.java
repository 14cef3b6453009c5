package fi.yhdyspinta.indicator.statfin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.SexWords;
import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;

/**
 * A table seen as the values of one indicator: areas, years, perhaps the sexes, and all
 * else fixed to one category.
 */
public final class TableObservations {

    private final Table table;

    private final int area;

    private final int time;

    private final int sex;

    private TableObservations(Table table) {
        this.table = table;
        this.area = only(Role.GEO);
        this.time = only(Role.TIME);
        this.sex = sex();
        requireOthersFixed();
    }

    /**
     * What the table tells, in its order; cells that are not told have no observation.
     * Areas are signed "KU091", "HVA01", "SSS"; municipalities that come as "091" too.
     * Numbers at the end of the year, "2024M12", count as the year's.
     * @throws UnreadableAnswer when the table cannot be seen so, and why not
     */
    public static List<Observation> of(Table table) {
        return new TableObservations(table).read();
    }

    private List<Observation> read() {
        var areas = categories(this.area).stream().map(TableObservations::sign).toList();
        var years = categories(this.time).stream().map(this::year).toList();
        var sexes = this.sex < 0 ? List.<Sex>of() : sexes(this.sex);
        var observations = new ArrayList<Observation>();
        for (int place = 0; place < this.table.cells().size(); place++) {
            var region = areas.get(at(this.area, place));
            int year = years.get(at(this.time, place));
            var who = this.sex < 0 ? Sex.TOTAL : sexes.get(at(this.sex, place));
            this.table.cells()
                .find(place)
                .ifPresent(value -> observations.add(new Observation(region, year, who, value, null)));
        }
        return List.copyOf(observations);
    }

    /** Which category of the dimension the cell belongs to. */
    private int at(int dimension, int place) {
        var dimensions = this.table.dimensions();
        int inner = Table.size(dimensions.subList(dimension + 1, dimensions.size()));
        return place / inner % dimensions.get(dimension).size();
    }

    private static String sign(Category area) {
        var code = area.code().strip().toUpperCase(Locale.ROOT);
        return code.matches("\\d{3}") ? "KU" + code : code;
    }

    private int year(Category time) {
        var code = time.code().strip();
        if (!code.matches("\\d{4}(M12)?")) {
            throw refused("years or Decembers", "%s \"%s\"".formatted(label(this.time), time.code()));
        }
        return Integer.parseInt(code.substring(0, 4));
    }

    private int only(Role role) {
        var found = this.table.list(role);
        if (found.size() != 1) {
            throw refused("one dimension " + role, "dimensions " + labels(found));
        }
        return this.table.dimensions().indexOf(found.getFirst());
    }

    /** The dimension of the sexes; none when there is but a total. */
    private int sex() {
        var found = this.table.dimensions()
            .stream()
            .filter(dimension -> dimension.role() == Role.OTHER && tellsSexesApart(dimension))
            .toList();
        if (found.size() > 1) {
            throw refused("one dimension of the sexes", "dimensions " + labels(found));
        }
        return found.isEmpty() ? -1 : this.table.dimensions().indexOf(found.getFirst());
    }

    private static boolean tellsSexesApart(Dimension dimension) {
        var sexes = dimension.categories().stream().map(category -> SexWords.find(category.label())).toList();
        return sexes.stream().allMatch(Optional::isPresent)
                && sexes.stream().flatMap(Optional::stream).anyMatch(sex -> sex != Sex.TOTAL);
    }

    private List<Sex> sexes(int dimension) {
        return categories(dimension).stream().flatMap(category -> SexWords.find(category.label()).stream()).toList();
    }

    private void requireOthersFixed() {
        for (int place = 0; place < this.table.dimensions().size(); place++) {
            var isOther = place != this.area && place != this.time && place != this.sex;
            if (isOther && categories(place).size() != 1) {
                throw refused("one category, not " + categories(place).size(), "dimension " + label(place));
            }
        }
    }

    private List<Category> categories(int dimension) {
        return this.table.dimensions().get(dimension).categories();
    }

    private String label(int dimension) {
        return this.table.dimensions().get(dimension).label();
    }

    private static String labels(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::label).toList().toString();
    }

    private UnreadableAnswer refused(String expected, String place) {
        return new UnreadableAnswer(this.table.source(), expected, place);
    }

}
