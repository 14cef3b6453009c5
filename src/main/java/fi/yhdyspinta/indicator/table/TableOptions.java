package fi.yhdyspinta.indicator.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.statfin.CodeList;
import fi.yhdyspinta.indicator.statfin.Dimension;
import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.TableChoice;
import fi.yhdyspinta.indicator.statfin.TableMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen of a table (taulukon valinnat).
 *
 * @param grouped the list by which one variable is grouped; null when none is
 */
public record TableOptions(TablePlace place, TableMetadata description, @Nullable CodeList grouped) {

    /**
     * A variable from which to choose.
     *
     * @param mayBeLeftOut whether the source tells all together when nothing is chosen
     * @param lists by which the source groups it
     */
    public record Variable(String code, String label, boolean mayBeLeftOut, List<Option> options,
            List<CodeList.Name> lists) {

        public Variable {
            options = List.copyOf(options);
            lists = List.copyOf(lists);
        }

    }

    /**
     * One category, or a group of them.
     *
     * @param value by which the form tells it, unlike all others of the table
     */
    public record Option(String value, String label, List<Category> categories) {

        public Option {
            categories = List.copyOf(categories);
        }

    }

    /** Its path, or the name of its file. */
    public String name() {
        return isFile() ? this.description.source() : this.place.toString();
    }

    /** Whether it was brought as a file, whose language is not known. */
    public boolean isFile() {
        return this.place instanceof TablePlace.Brought;
    }

    public List<Variable> variables() {
        return TableChoice.open(this.description)
            .stream()
            .map(variable -> new Variable(variable.code(), variable.label(),
                    this.description.eliminable().contains(variable.code()), options(variable),
                    this.description.codeLists().getOrDefault(variable.code(), List.of())))
            .toList();
    }

    /** What of areas, times and sexes comes along. */
    public List<Dimension> others() {
        var open = TableChoice.open(this.description);
        return this.description.variables().stream().filter(variable -> !open.contains(variable)).toList();
    }

    /** What is known of a table that could not be read: nothing to choose from. */
    static TableOptions unread(TablePlace place) {
        return new TableOptions(place,
                new TableMetadata(place.toString(), "", List.of(), List.of(), Map.of(), List.of()), null);
    }

    /** Choices that the table does not offer now, kept for when it does. */
    public List<String> listUnknown(Collection<String> values) {
        var known = variables().stream()
            .flatMap(variable -> variable.options().stream())
            .map(Option::value)
            .collect(Collectors.toSet());
        return values.stream().filter(value -> !known.contains(value)).toList();
    }

    /** Whether something must still be chosen of some variable. */
    boolean isLacking(Collection<String> values) {
        return variables().stream()
            .filter(variable -> !variable.mayBeLeftOut())
            .anyMatch(variable -> variable.options().stream().noneMatch(option -> values.contains(option.value())));
    }

    /** Whether several categories of a variable are chosen, which are added together. */
    boolean isAdded(Collection<String> values) {
        return toChoice(values).fixed().stream().anyMatch(fixed -> fixed.categories().size() > 1);
    }

    TableChoice toChoice(Collection<String> values) {
        return new TableChoice(this.place.toString(),
                variables().stream().map(variable -> fixed(variable, values)).flatMap(Optional::stream).toList());
    }

    private static Optional<TableChoice.Fixed> fixed(Variable variable, Collection<String> values) {
        var categories = variable.options()
            .stream()
            .filter(option -> values.contains(option.value()))
            .flatMap(option -> option.categories().stream())
            .distinct()
            .toList();
        return categories.isEmpty() ? Optional.empty()
                : Optional.of(new TableChoice.Fixed(variable.code(), variable.label(), categories));
    }

    private List<Option> options(Dimension variable) {
        var list = this.grouped;
        return list != null && isOf(list, variable)
                ? list.groups().stream().map(group -> grouped(variable, group)).toList()
                : variable.categories()
                    .stream()
                    .map(category -> new Option(variable.code() + "|" + category.code(), category.label(),
                            List.of(category)))
                    .toList();
    }

    private boolean isOf(CodeList list, Dimension variable) {
        return this.description.codeLists()
            .getOrDefault(variable.code(), List.of())
            .stream()
            .anyMatch(name -> name.id().equals(list.id()));
    }

    private static Option grouped(Dimension variable, CodeList.Group group) {
        return new Option(variable.code() + "|" + String.join("|", group.codes()), group.label(),
                variable.categories().stream().filter(category -> group.codes().contains(category.code())).toList());
    }

}
