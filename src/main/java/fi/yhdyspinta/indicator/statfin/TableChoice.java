package fi.yhdyspinta.indicator.statfin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.SexWords;
import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;

/**
 * What a person has chosen of a table to be an indicator: of each variable other than
 * areas, times and sexes one category, or several that are added together.
 *
 * @param path of the table
 * @param fixed by variables
 */
public record TableChoice(String path, List<Fixed> fixed) implements AskedTable {

    public TableChoice {
        fixed = List.copyOf(fixed);
    }

    /**
     * One variable and what is chosen of it. Codes change from year to year, so labels
     * are kept as well.
     */
    public record Fixed(String code, String label, List<Category> categories) {

        public Fixed {
            categories = List.copyOf(categories);
        }

    }

    /** Variables of which something must be chosen before a table is an indicator. */
    public static List<Dimension> open(TableMetadata description) {
        return description.variables()
            .stream()
            .filter(variable -> variable.role() == Role.METRIC || variable.role() == Role.OTHER)
            .filter(variable -> !isOfSexes(variable))
            .toList();
    }

    @Override
    public Map<String, List<String>> chosen(TableMetadata description) {
        var chosen = new HashMap<String, List<String>>();
        for (var variable : description.variables()) {
            if (variable.role() == Role.TIME) {
                chosen.put(variable.code(), years(description, variable));
            }
            else {
                find(variable).ifPresent(one -> chosen.put(variable.code(), codes(description, variable, one)));
            }
        }
        return chosen;
    }

    @Override
    public List<String> added(TableMetadata description) {
        return description.variables()
            .stream()
            .filter(variable -> find(variable).filter(one -> one.categories().size() > 1).isPresent())
            .map(Dimension::code)
            .toList();
    }

    /** What a table tells that holds more than what was chosen. */
    public List<Observation> read(Table whole) {
        var description = TableMetadata.of(whole);
        return read(description, whole.only(chosen(description)));
    }

    private Optional<Fixed> find(Dimension variable) {
        return this.fixed.stream()
            .filter(one -> one.code().equals(variable.code()) || one.label().equals(variable.label()))
            .findFirst();
    }

    private static List<String> codes(TableMetadata description, Dimension variable, Fixed wished) {
        return wished.categories()
            .stream()
            .map(category -> find(variable, category).orElseThrow(() -> new UnreadableAnswer(description.source(),
                    "\"%s\"".formatted(category.label()), variable.label())))
            .toList();
    }

    /** By its label, since what a code means may change; else by its code. */
    private static Optional<String> find(Dimension variable, Category wished) {
        return variable.categories()
            .stream()
            .filter(one -> one.label().equals(wished.label()))
            .findFirst()
            .or(() -> variable.categories().stream().filter(one -> one.code().equals(wished.code())).findFirst())
            .map(Category::code);
    }

    private static List<String> years(TableMetadata description, Dimension time) {
        var years = time.categories()
            .stream()
            .map(Category::code)
            .filter(code -> code.strip().matches("\\d{4}(M12)?"))
            .toList();
        if (years.isEmpty()) {
            throw new UnreadableAnswer(description.source(), "years or Decembers", time.label());
        }
        return AskedTable.newest(years);
    }

    private static boolean isOfSexes(Dimension variable) {
        return variable.categories().stream().map(Category::label).map(SexWords::find).allMatch(Optional::isPresent);
    }

}
