package fi.yhdyspinta.organisation.contactfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.BatchRowStore;
import fi.yhdyspinta.organisation.batch.BatchSteps;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.organisation.importing.Headings;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.organisation.importing.TableFileStore;
import fi.yhdyspinta.organisation.responsibility.Responsibilities;
import fi.yhdyspinta.organisation.responsibility.Theme;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contacts of municipalities by theme from a spreadsheet (yhdyshenkilöiden tuonti):
 * handed in, its columns sent, looked at; carried out and undone as every batch is.
 */
@Component
public class ContactImports {

    /** So many are judged while the coordinator waits; no county has more places. */
    static final int MOST_ROWS = 1_000;

    private static final int EXAMPLE_ROWS = 5;

    private final TableFileStore files;

    private final BatchRowStore rows;

    private final Responsibilities responsibilities;

    private final Batches batches;

    private final BatchSteps steps;

    private final Messages messages;

    ContactImports(TableFileStore files, BatchRowStore rows, Responsibilities responsibilities, Batches batches,
            BatchSteps steps, Messages messages) {
        this.files = files;
        this.rows = rows;
        this.responsibilities = responsibilities;
        this.batches = batches;
        this.steps = steps;
        this.messages = messages;
    }

    /** Keeps a table that has been read, with a guess of where its columns go. */
    @Transactional
    public BatchId keep(Actor actor, String name, TableFile table) {
        actor.require(Role.COORDINATOR);
        var id = this.batches.begin(actor, Batch.Kind.CONTACTS, name, table.firstRow(), table.rows());
        var headings = new Headings<>(ContactColumn.class, ContactColumn::words, ContactColumn::key, this.messages);
        this.files.insert(actor.county(), id, table, headings.guess(table.headings()));
        return id;
    }

    /** The page on which the columns are sent. */
    @Transactional(readOnly = true)
    ContactMappingPage mapping(Actor actor, BatchId id) {
        var batch = get(actor, id);
        var file = file(id);
        return new ContactMappingPage(batch, file.origin(), file.headings(), file.columns(),
                List.copyOf(this.steps.getCells(id, 0, EXAMPLE_ROWS).values()));
    }

    /** Sends the columns as guessed. */
    @Transactional
    public void mapAsGuessed(Actor actor, BatchId id) {
        get(actor, id);
        map(actor, id, file(id).columns());
    }

    /** Sends the columns where the coordinator wants them, and judges the rows. */
    @Transactional
    void map(Actor actor, BatchId id, List<@Nullable ContactColumn> mapping) {
        get(actor, id);
        this.batches.examine(actor, id);
        this.files.saveColumns(id, mapping);
        var judge = new ContactJudge(this.responsibilities.matrix(actor), mapping);
        var rows = new ArrayList<ContactRow>();
        this.steps.getCells(id, 0, MOST_ROWS).forEach((number, cells) -> rows.add(judge.judge(number, cells)));
        this.rows.save(actor.county(), id, rows.stream().map(ContactRow::toStored).toList());
        this.steps.judged(id);
    }

    /** What the rows will do, or have done. */
    @Transactional(readOnly = true)
    public ContactBatchPage show(Actor actor, BatchId id, @Nullable Verdict verdict, @Nullable Outcome outcome,
            int page) {
        get(actor, id);
        var matrix = this.responsibilities.matrix(actor);
        return new ContactBatchPage(this.batches.outline(actor, id, verdict, outcome, page),
                this.rows.list(id, verdict, outcome, Batches.PAGE, (page - 1) * Batches.PAGE)
                    .stream()
                    .map(ContactRow::of)
                    .toList(),
                matrix.municipalities().stream().collect(Collectors.toMap(Organisation::id, Organisation::name)),
                matrix.themes().stream().collect(Collectors.toMap(theme -> theme.id().toString(), Theme::name)));
    }

    private Batch get(Actor actor, BatchId id) {
        var batch = this.batches.get(actor, id);
        if (batch.kind() != Batch.Kind.CONTACTS) {
            throw new NotFound("No such import of contacts");
        }
        return batch;
    }

    private TableFileStore.Sent<ContactColumn> file(BatchId id) {
        return this.files.find(id, ContactColumn.class).orElseThrow(() -> new NotFound("No such import"));
    }

}
