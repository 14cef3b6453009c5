package fi.yhdyspinta.indicator.table;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.OwnDoing;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.statfin.CodeList;
import fi.yhdyspinta.indicator.statfin.Listing;
import fi.yhdyspinta.indicator.statfin.PxWeb;
import fi.yhdyspinta.indicator.statfin.Table;
import fi.yhdyspinta.indicator.statfin.TableMetadata;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables of Statistics Finland as indicators (tilastotaulukot), looked after by the
 * system administrator. Where the source is asked {@link PxWeb} says what it throws.
 */
@Component
public class Tables {

    private static final LocalText PRODUCER = new LocalText("Tilastokeskus", "Statistikcentralen",
            "Statistics Finland");

    /** Files of which nothing was chosen are kept so long. */
    private static final Duration UNUSED = Duration.ofDays(7);

    private final TableStore tables;

    private final PxWeb statfin;

    private final Catalogue catalogue;

    private final People people;

    private final AuditTrail audit;

    private final Clock clock;

    Tables(TableStore tables, PxWeb statfin, Catalogue catalogue, People people, AuditTrail audit, Clock clock) {
        this.tables = tables;
        this.statfin = statfin;
        this.catalogue = catalogue;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Forbidden to others than a system administrator
     */
    @Transactional(readOnly = true)
    public TablesPage get(PersonId person) {
        require(person);
        return new TablesPage(this.tables.list(), this.tables.listCopies());
    }

    /** Whether tables of the source are searched by words; else they lie in folders. */
    public boolean isSearched() {
        return this.statfin.isSearched();
    }

    /**
     * Asks the source which tables it has.
     * @param asked a folder or words
     * @param page from 1 on
     * @throws Forbidden to others than a system administrator
     */
    public Listing search(PersonId person, Language language, String asked, int page) {
        require(person);
        return this.statfin.list(language, asked, page);
    }

    /**
     * What can be chosen of a table.
     * @param list by which one variable is grouped; empty for none
     * @throws NotFound when it is a file that is not here
     * @throws Forbidden to others than a system administrator
     */
    public TableOptions describe(PersonId person, TablePlace place, String list) {
        require(person);
        var description = switch (place) {
            case TablePlace.AtSource(String path) -> this.statfin.get(Language.FI, path);
            case TablePlace.Brought(TableCopyId copy) -> TableMetadata.of(table(copy));
        };
        var grouped = description.codeLists()
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(name -> name.id().equals(list))
            .findFirst()
            .flatMap(name -> this.statfin.find(Language.FI, name));
        return new TableOptions(place, description, grouped.orElse(null));
    }

    /**
     * Makes an indicator of what is chosen of a table.
     * @param said of it, whose key is given here
     * @throws UnreadableAnswer when the table has no years
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public IndicatorKey choose(PersonId person, TableOptions options, Collection<String> values, Indicator said) {
        require(person);
        var choice = options.toChoice(values);
        choice.chosen(options.description());
        var id = TableChoiceId.next();
        var key = new IndicatorKey(Source.STATFIN, id.toString());
        this.catalogue.publish(new Indicator(0, key, said.title(), said.about(), null, said.unit(), PRODUCER,
                said.decimals(), said.aim(), said.measure(), null));
        this.tables.insert(id, this.catalogue.get(key).number(), options.place(), person, this.clock.instant());
        this.tables.insertFixed(id, choice.fixed());
        this.audit.record(new OwnDoing(person), TableAudit.TABLE_CHOSEN, id);
        return key;
    }

    /** Reads a file that somebody brings; keeps nothing. */
    BroughtTable.Outcome check(PersonId person, String fileName, byte[] bytes) {
        require(person);
        return BroughtTable.check(fileName, bytes);
    }

    /**
     * Keeps a file that has been checked, to choose from.
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public TablePlace bring(PersonId person, String fileName, byte[] bytes, Table table) {
        require(person);
        return new TablePlace.Brought(keep(person, fileName, bytes, table));
    }

    /**
     * Reads an indicator from this newer file from now on.
     * @throws NotFound when there is none such
     * @throws UnreadableAnswer when the file lacks what was chosen
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public IndicatorKey renew(PersonId person, TableChoiceId id, String fileName, byte[] bytes, Table table) {
        require(person);
        var chosen = get(id);
        this.tables.getChoice(chosen).read(table);
        this.tables.renew(id, keep(person, fileName, bytes, table));
        this.audit.record(new OwnDoing(person), TableAudit.TABLE_RENEWED, id);
        return chosen.indicator();
    }

    /**
     * Reads an indicator no more, or again; the figures that were read stay.
     * @throws NotFound when there is none such
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public void end(PersonId person, TableChoiceId id, boolean ended) {
        require(person);
        get(id);
        this.tables.end(id, ended ? this.clock.instant() : null);
        this.audit.record(new OwnDoing(person), ended ? TableAudit.TABLE_ENDED : TableAudit.TABLE_RESUMED, id);
    }

    private TableCopyId keep(PersonId person, String fileName, byte[] bytes, Table table) {
        var id = TableCopyId.next();
        var now = this.clock.instant();
        this.tables.insertCopy(id, new TableStore.Copy(fileName, bytes), table.label(), person, now);
        this.tables.deleteUnusedCopies(now.minus(UNUSED));
        this.audit.record(new OwnDoing(person), TableAudit.TABLE_BROUGHT, id);
        return id;
    }

    private Table table(TableCopyId copy) {
        return Optional.of(copy)
            .flatMap(this.tables::findCopy)
            .map(file -> BroughtTable.read(file.fileName(), file.content()))
            .orElseThrow(() -> new NotFound("No such file"));
    }

    private ChosenTable get(TableChoiceId id) {
        return this.tables.find(id).orElseThrow(() -> new NotFound("No such table"));
    }

    private void require(PersonId person) {
        this.people.requireSystemAdministrator(person);
    }

}
