package fi.yhdyspinta.indicator.statfin;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.Observation;

/** From which table an indicator is read, and what of it (taulukko). */
public sealed interface AskedTable permits StatfinTable, TableChoice {

    /** The table with its database, or its id. */
    String path();

    /**
     * What to ask of the table, by the codes of its variables.
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when the table has no such
     * things any more
     */
    Map<String, List<String>> chosen(TableMetadata description);

    /** The codes of those variables whose chosen categories are added together. */
    List<String> added(TableMetadata description);

    /** So many years of a table are asked for. */
    int NEWEST_YEARS = 30;

    static List<String> newest(List<String> years) {
        var sorted = years.stream().sorted().toList();
        return sorted.subList(Math.max(0, sorted.size() - NEWEST_YEARS), sorted.size());
    }

    /** What a table tells that holds what was chosen. */
    default List<Observation> read(TableMetadata description, Table table) {
        var read = table;
        for (var code : added(description)) {
            read = read.added(code);
        }
        return TableObservations.of(read);
    }

}
