package fi.yhdyspinta.organisation.seatfile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.batch.StoredRow;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.organisation.body.HoldingId;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of seats with what it will do and what became of it.
 *
 * @param holding the one it is about; the id to come when it is new
 * @param problems what is wrong with it; with any other verdict than ERROR, what is left
 * out of it
 */
public record SeatRow(int number, Verdict verdict, @Nullable HoldingId holding, @Nullable HoldingTexts before,
        @Nullable HoldingTexts after, List<RowProblem> problems, @Nullable Outcome outcome) {

    /** One thing that differs; an empty text is none. */
    public record Difference(HoldingTexts.Field field, String before, String after) {
    }

    static SeatRow wrong(int number, List<RowProblem> problems) {
        return new SeatRow(number, Verdict.ERROR, null, null, null, problems, null);
    }

    static SeatRow of(StoredRow row) {
        return new SeatRow(row.number(), row.verdict(), row.subject() == null ? null : new HoldingId(row.subject()),
                HoldingTexts.read(row.before()), HoldingTexts.read(row.after()), row.problems(), row.outcome());
    }

    StoredRow toStored() {
        return new StoredRow(this.number, this.verdict, this.holding == null ? null : this.holding.value(),
                HoldingTexts.write(this.before), HoldingTexts.write(this.after), this.problems, this.outcome);
    }

    public List<Difference> differences() {
        if (this.after == null || this.verdict != Verdict.NEW && this.verdict != Verdict.CHANGED) {
            return List.of();
        }
        var before = Objects.requireNonNullElse(this.before, HoldingTexts.NONE);
        var after = this.after;
        return Stream.of(HoldingTexts.Field.values())
            .filter(field -> field != HoldingTexts.Field.SEAT && !before.get(field).equals(after.get(field)))
            .map(field -> new Difference(field, before.get(field), after.get(field)))
            .toList();
    }

}
