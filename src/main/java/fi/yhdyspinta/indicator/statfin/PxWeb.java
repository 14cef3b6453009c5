package fi.yhdyspinta.indicator.statfin;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fetcher;
import fi.yhdyspinta.platform.fetching.Fetchers;
import fi.yhdyspinta.platform.fetching.Json;
import org.jspecify.annotations.Nullable;

/**
 * Asks Statistics Finland for tables: what there is but once, since somebody waits, and
 * cells as patiently as the source wishes. Every method throws
 * {@link fi.yhdyspinta.platform.fetching.FetchFailed} when there is none in the end, or
 * {@link fi.yhdyspinta.platform.fetching.UnreadableAnswer}.
 */
public final class PxWeb {

    private final StatfinProperties properties;

    private final Dialect dialect;

    private final Fetcher fetcher;

    /** What the source itself allows; asked once. */
    private volatile @Nullable Integer mostCells;

    PxWeb(StatfinProperties properties, Fetchers fetchers) {
        this.properties = properties;
        this.dialect = properties.generation() == 1 ? new PxWebOne() : new PxWebTwo();
        this.fetcher = fetchers.withPause(properties.pause());
    }

    /**
     * The tables that there are.
     * @param asked a folder such as "StatFin/vaerak" in the first generation, words in
     * the second
     * @param page from 1 on
     */
    public Listing list(Language language, String asked, int page) {
        return this.dialect.readListing(getNow(this.dialect.listing(language, asked, page)), asked);
    }

    /** Whether tables are searched by words; else they lie in folders. */
    public boolean isSearched() {
        return this.dialect instanceof PxWebTwo;
    }

    /**
     * What can be asked of a table.
     * @param table its path with the database, as
     * "StatFin/vaerak/statfin_vaerak_pxt_11re.px", or its id in the second generation
     */
    public TableMetadata get(Language language, String table) {
        return this.dialect.readDescription(getNow(this.dialect.description(language, table)));
    }

    /** How the source groups categories; empty when it cannot be asked. */
    public Optional<CodeList> find(Language language, CodeList.Name list) {
        return this.dialect.codeList(language, list.id()).map(path -> CodeList.read(getNow(path)));
    }

    /**
     * The cells of the chosen categories, by the codes of variables. Of a variable from
     * which none is chosen all are asked, or none when it may be left out. More cells
     * than one question may ask for are asked in parts of the time.
     */
    public Table fetch(Language language, String table, Map<String, List<String>> chosen) {
        return fetch(language, table, TableQuery.of(describe(language, table), chosen));
    }

    /** What the table tells of what it is asked for. */
    public List<Observation> fetch(AskedTable asked) {
        var description = describe(Language.FI, asked.path());
        return asked.read(description,
                fetch(Language.FI, asked.path(), TableQuery.of(description, asked.chosen(description))));
    }

    private Table fetch(Language language, String table, TableQuery query) {
        var address = address(this.dialect.cells(language, table));
        var parts = query.split(mostCells())
            .stream()
            .map(part -> JsonStat.read(this.fetcher.post(address, this.dialect.question(part))))
            .toList();
        return parts.size() == 1 ? parts.getFirst() : Table.join(parts, query.time());
    }

    /**
     * For how many cells one question may ask: what the source allows, or fewer by our
     * own setting.
     */
    int mostCells() {
        var known = this.mostCells;
        if (known == null) {
            known = this.dialect.configuration()
                .map(path -> Json.object(get(path)).integer("maxDataCells"))
                .map(told -> Math.min(told, this.properties.mostCells()))
                .orElse(this.properties.mostCells());
            this.mostCells = known;
        }
        return known;
    }

    private TableMetadata describe(Language language, String table) {
        return this.dialect.readDescription(get(this.dialect.description(language, table)));
    }

    private Answer getNow(String path) {
        return this.fetcher.getNow(address(path));
    }

    private Answer get(String path) {
        return this.fetcher.get(address(path));
    }

    private URI address(String path) {
        return this.properties.at(path);
    }

}
