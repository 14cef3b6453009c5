package fi.yhdyspinta.organisation.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.organisation.register.SnapshotStore;
import org.jspecify.annotations.Nullable;

/** A row as it is shown: what it does and what became of it. */
public record BatchRow(Judged judged, @Nullable Outcome outcome) {

    /** One thing that differs; an empty text is none. */
    public record Difference(Column column, String before, String after) {
    }

    static BatchRow of(StoredRow row) {
        return new BatchRow(new Judged(row.number(), row.verdict(),
                row.subject() == null ? null : new OrganisationId(row.subject()),
                row.before() == null ? null : SnapshotStore.read(row.before()),
                row.after() == null ? null : SnapshotStore.read(row.after()), row.problems()), row.outcome());
    }

    public List<Difference> differences() {
        var before = Objects.requireNonNullElse(this.judged.before(), Snapshot.empty());
        var after = Objects.requireNonNullElse(this.judged.after(), Snapshot.empty());
        var differences = new ArrayList<Difference>();
        if (this.judged.verdict() == Verdict.NEW || this.judged.verdict() == Verdict.CHANGED) {
            before.differences(after)
                .forEach(column -> differences.add(new Difference(column, before.get(column), after.get(column))));
        }
        return differences;
    }

    /** How the organisation is called after it, or in the file. */
    public Snapshot named() {
        return Objects.requireNonNullElseGet(this.judged.after(),
                () -> Objects.requireNonNullElse(this.judged.before(), Snapshot.empty()));
    }

}
