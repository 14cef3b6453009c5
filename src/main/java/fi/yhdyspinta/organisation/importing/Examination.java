package fi.yhdyspinta.organisation.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.BatchSteps;
import fi.yhdyspinta.organisation.batch.Judged;
import fi.yhdyspinta.organisation.importing.RowReader.ReadRow;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Judges the rows of an uploaded file, some at a time. It begins anew after a restart,
 * since rows are compared with all before them.
 */
@Component
class Examination {

    private static final int MOST = 1_000;

    private final ImportStore imports;

    private final BatchSteps steps;

    private final Municipalities municipalities;

    private final Messages messages;

    Examination(ImportStore imports, BatchSteps steps, Municipalities municipalities, Messages messages) {
        this.imports = imports;
        this.steps = steps;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /** The rows of a file are to be judged, which takes longer than a reader waits. */
    record Begun(CountyId county, BatchId batch, int total) {
    }

    @Async
    @TransactionalEventListener
    void on(Begun begun) {
        Tenant.run(begun.county().value(), () -> examine(begun.county(), begun.batch(), begun.total()));
    }

    void examine(CountyId county, Batch batch) {
        examine(county, batch.id(), batch.total());
    }

    private void examine(CountyId county, BatchId batch, int total) {
        var mapping = this.steps.read(() -> this.imports.find(batch).orElseThrow(() -> new NotFound("No such import")))
            .mapping();
        var words = new Vocabulary(this.messages, this.municipalities.listEver());
        var reader = new RowReader(mapping, words);
        var judge = new RowJudge(mapping);
        for (int after = 0; after < total; after += MOST) {
            var read = new LinkedHashMap<Integer, ReadRow>();
            this.steps.getCells(batch, after, MOST)
                .forEach((number, cells) -> read.put(number, reader.read(number, cells)));
            var candidates = this.steps.read(() -> candidates(read.values()));
            var judged = new ArrayList<Judged>();
            read.forEach((number, row) -> judged.add(judge.judge(number, row, candidates.of(row))));
            this.steps.judge(county, batch, judged, Math.min(total, after + MOST), after + MOST >= total);
        }
    }

    private Candidates candidates(Collection<ReadRow> rows) {
        return new Candidates(this.imports.listCandidates(ids(rows), texts(rows, Column.BUSINESS_ID),
                texts(rows, Column.ASSOCIATION_NUMBER), names(rows)));
    }

    private static Collection<String> names(Collection<ReadRow> rows) {
        var names = new HashSet<String>();
        Stream.of(Column.NAME_FI, Column.NAME_SV, Column.NAME_EN, Column.PARENT, Column.SUCCESSOR)
            .flatMap(column -> texts(rows, column).stream())
            .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    private static Collection<String> ids(Collection<ReadRow> rows) {
        return Stream.of(Column.ID, Column.PARENT, Column.SUCCESSOR)
            .flatMap(column -> texts(rows, column).stream())
            .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .distinct()
            .toList();
    }

    private static List<String> texts(Collection<ReadRow> rows, Column column) {
        return rows.stream()
            .map(ReadRow::texts)
            .map((Map<Column, String> texts) -> texts.getOrDefault(column, ""))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    }

}
