package fi.yhdyspinta.organisation.importing;

import fi.yhdyspinta.platform.tablefile.TableFile;
import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.BatchSteps;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations from a spreadsheet (tuonti): handed in, its columns sent, looked at,
 * carried out.
 */
@Component
public class Imports {

    private static final int EXAMPLE_ROWS = 5;

    private final ImportStore imports;

    private final Batches batches;

    private final BatchSteps steps;

    private final Examination examination;

    private final Messages messages;

    private final ApplicationEventPublisher events;

    Imports(ImportStore imports, Batches batches, BatchSteps steps, Examination examination, Messages messages,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.batches = batches;
        this.steps = steps;
        this.examination = examination;
        this.messages = messages;
        this.events = events;
    }

    /** Keeps a table that has been read, with a guess of where its columns go. */
    @Transactional
    BatchId keep(Actor actor, String name, TableFile table) {
        actor.require(Role.COORDINATOR);
        var id = this.batches.begin(actor, Batch.Kind.IMPORT, name, table.firstRow(), table.rows());
        var columns = ColumnGuess.with(this.messages).guess(table.headings());
        this.imports.insert(actor.county(), id, table,
                new Mapping(columns, guessType(table, columns.indexOf(Column.NAME_FI)), false));
        return id;
    }

    /** Most lists are of associations, and their names tell. */
    private static PartyType guessType(TableFile table, int name) {
        var associations = name < 0 ? 0 : table.rows()
            .stream()
            .filter(row -> row.get(name).toLowerCase(Locale.ROOT).matches("(?s).*\\b(ry|rf|r\\.y\\.|r\\.f\\.|sr)"))
            .count();
        return associations * 2 > table.rows().size() ? PartyType.NGO : PartyType.OTHER;
    }

    @Transactional(readOnly = true)
    ImportPage show(Actor actor, BatchId id) {
        return show(actor, id, false);
    }

    @Transactional(readOnly = true)
    ImportPage show(Actor actor, BatchId id, boolean nameless) {
        var batch = this.batches.get(actor, id);
        var file = this.imports.find(id).orElseThrow(() -> new NotFound("No such import"));
        return ImportPage.of(batch, file, List.copyOf(this.steps.getCells(id, 0, EXAMPLE_ROWS).values()), nameless);
    }

    /** Sends the columns where the coordinator wants them, and judges the rows. */
    @Transactional
    void map(Actor actor, BatchId id, Mapping mapping) {
        actor.require(Role.COORDINATOR);
        var batch = this.batches.examine(actor, id);
        this.imports.saveMapping(id, mapping);
        if (batch.isShort()) {
            this.examination.examine(actor.county(), batch);
        }
        else {
            this.events.publishEvent(new Examination.Begun(actor.county(), id, batch.total()));
        }
    }

}
