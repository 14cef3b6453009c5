package fi.yhdyspinta.organisation.contactfile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.batch.StoredRow;
import fi.yhdyspinta.organisation.batch.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of contacts with what it will do and what became of it.
 *
 * @param municipality the one it is about, null when that is not known
 * @param problems what is wrong with it; with any other verdict than ERROR, what is left
 * out of it
 */
public record ContactRow(int number, Verdict verdict, @Nullable OrganisationId municipality,
        @Nullable ContactTexts before, @Nullable ContactTexts after, List<RowProblem> problems,
        @Nullable Outcome outcome) {

    /** One thing that differs; an empty text is none. */
    public record Difference(ContactTexts.Field field, String before, String after) {
    }

    static ContactRow wrong(int number, List<RowProblem> problems) {
        return new ContactRow(number, Verdict.ERROR, null, null, null, problems, null);
    }

    static ContactRow of(StoredRow row) {
        return new ContactRow(row.number(), row.verdict(),
                row.subject() == null ? null : new OrganisationId(row.subject()), ContactTexts.read(row.before()),
                ContactTexts.read(row.after()), row.problems(), row.outcome());
    }

    StoredRow toStored() {
        return new StoredRow(this.number, this.verdict, this.municipality == null ? null : this.municipality.value(),
                ContactTexts.write(this.before), ContactTexts.write(this.after), this.problems, this.outcome);
    }

    public List<Difference> differences() {
        if (this.after == null || this.verdict != Verdict.NEW && this.verdict != Verdict.CHANGED) {
            return List.of();
        }
        var before = Objects.requireNonNullElse(this.before, ContactTexts.NONE);
        var after = this.after;
        return Stream.of(ContactTexts.Field.NAME, ContactTexts.Field.MAIL)
            .filter(field -> !before.get(field).equals(after.get(field)))
            .map(field -> new Difference(field, before.get(field), after.get(field)))
            .toList();
    }

}
