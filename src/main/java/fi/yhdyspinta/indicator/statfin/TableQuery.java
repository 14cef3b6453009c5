package fi.yhdyspinta.indicator.statfin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;

/** What is asked of a table: categories by the codes of variables. */
record TableQuery(TableMetadata table, Map<String, List<String>> chosen) {

    /**
     * Asks for all categories of variables that are not chosen from, except those that
     * may be left out.
     * @throws UnreadableAnswer when the table has no such variable or category any more
     */
    static TableQuery of(TableMetadata table, Map<String, List<String>> wished) {
        var chosen = new LinkedHashMap<String, List<String>>();
        for (var variable : table.variables()) {
            var codes = variable.categories().stream().map(Category::code).toList();
            var wish = wished.getOrDefault(variable.code(), codes);
            require(codes.containsAll(wish) && !wish.isEmpty(), table, "categories " + wish, variable.code());
            if (wished.containsKey(variable.code()) || !table.eliminable().contains(variable.code())) {
                chosen.put(variable.code(), wish);
            }
        }
        require(chosen.keySet().containsAll(wished.keySet()), table, "variables " + wished.keySet(), "variables");
        return new TableQuery(table, chosen);
    }

    long cells() {
        return this.chosen.values().stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
    }

    /** The code of the variable by which the question can be split; empty when none. */
    String time() {
        return this.table.find(Role.TIME).map(Dimension::code).filter(this.chosen::containsKey).orElse("");
    }

    /**
     * The question as several, split by time, of which none asks for more cells than
     * allowed.
     * @throws UnreadableAnswer when one point of time is too much already
     */
    List<TableQuery> split(int mostCells) {
        if (cells() <= mostCells) {
            return List.of(this);
        }
        var times = this.chosen.getOrDefault(time(), List.of());
        int step = times.isEmpty() ? 0 : (int) (mostCells / (cells() / times.size()));
        require(step > 0, this.table, "at most %d cells at a time".formatted(mostCells), "a question of " + cells());
        var parts = new ArrayList<TableQuery>();
        for (int begin = 0; begin < times.size(); begin += step) {
            var part = new LinkedHashMap<>(this.chosen);
            part.put(time(), times.subList(begin, Math.min(begin + step, times.size())));
            parts.add(new TableQuery(this.table, part));
        }
        return parts;
    }

    private static void require(boolean held, TableMetadata table, String expected, String place) {
        if (!held) {
            throw new UnreadableAnswer(table.source(), expected, place);
        }
    }

}
