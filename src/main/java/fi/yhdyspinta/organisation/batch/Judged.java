package fi.yhdyspinta.organisation.batch;

import java.util.List;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.organisation.register.SnapshotStore;
import org.jspecify.annotations.Nullable;

/**
 * A row with what it will do to the register.
 *
 * @param number its row in the file, or its place among those chosen
 * @param organisation the one it is about; the id to come when it is new
 * @param before how that stands now, null when it is new or unknown
 * @param after how it shall stand
 */
public record Judged(int number, Verdict verdict, @Nullable OrganisationId organisation, @Nullable Snapshot before,
        @Nullable Snapshot after, List<RowProblem> problems) {

    public static Judged isNew(int number, OrganisationId id, Snapshot after) {
        return new Judged(number, Verdict.NEW, id, null, after, List.of());
    }

    /** Changed, or unchanged when there is no difference. */
    public static Judged of(int number, OrganisationId id, Snapshot before, Snapshot after) {
        var verdict = before.differences(after).isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
        return new Judged(number, verdict, id, before, after, List.of());
    }

    public static Judged wrong(int number, @Nullable Snapshot after, List<RowProblem> problems) {
        return new Judged(number, Verdict.ERROR, null, null, after, problems);
    }

    StoredRow toStored() {
        return new StoredRow(this.number, this.verdict, this.organisation == null ? null : this.organisation.value(),
                this.before == null ? null : SnapshotStore.write(this.before),
                this.after == null ? null : SnapshotStore.write(this.after), this.problems, null);
    }

}
