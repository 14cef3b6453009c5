package fi.yhdyspinta.indicator.statfin;

import java.net.URI;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.platform.fetching.Fetcher;
import fi.yhdyspinta.platform.fetching.Fetchers;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.fetching.Fetcher;
import fi.yhdyspinta.platform.fetching.Fetchers;

/**
 * Asks Statistics Finland for tables. Every method waits for its turn and for the answer,
 * and throws {@link fi.yhdyspinta.platform.fetching.FetchFailed} when there is none in
 * the end, or {@link fi.yhdyspinta.platform.fetching.UnreadableAnswer}.
 */
public final class PxWeb {

    private final StatfinProperties properties;

    private final Fetcher fetcher;

    PxWeb(StatfinProperties properties, Fetchers fetchers) {
        this.properties = properties;
        this.fetcher = fetchers.withPause(properties.pause());
    }

    /**
     * What can be asked of a table.
     * @param table its path with the database, as
     * "StatFin/vaerak/statfin_vaerak_pxt_11re.px"
     */
    public TableMetadata get(Language language, String table) {
        return TableMetadata.read(this.fetcher.get(address(language, table)));
    }

    /**
     * The cells of the chosen categories, by the codes of variables. Of a variable from
     * which none is chosen all are asked, or none when it may be left out. More cells
     * than one question may ask for are asked in parts of the time.
     */
    public Table fetch(Language language, String table, Map<String, List<String>> chosen) {
        var address = address(language, table);
        var query = TableQuery.of(get(language, table), chosen);
        var parts = query.split(this.properties.mostCells())
            .stream()
            .map(part -> JsonStat.read(this.fetcher.post(address, part.json())))
            .toList();
        return parts.size() == 1 ? parts.getFirst() : Table.join(parts, query.time());
    }

    /** What the table tells of the people it is asked of; ages are added together. */
    public List<Observation> fetch(StatfinTable asked) {
        var description = get(Language.FI, asked.path());
        var table = fetch(Language.FI, asked.path(), asked.chosen(description));
        return TableObservations
            .of(StatfinTable.ages(description.variables()).map(ages -> table.added(ages.code())).orElse(table));
    }

    private URI address(Language language, String table) {
        return this.properties.at("/" + language.tag() + "/" + table);
    }

}
