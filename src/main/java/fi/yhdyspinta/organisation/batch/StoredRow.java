package fi.yhdyspinta.organisation.batch;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of a batch as it is kept, whatever the batch is about.
 *
 * @param subject what it is about; the id to come when it is new
 * @param before how that stood when the row was judged, as JSON
 * @param after how it shall stand, as JSON
 * @param outcome what became of it, null while it has not been carried out
 */
public record StoredRow(int number, Verdict verdict, @Nullable UUID subject, @Nullable String before,
        @Nullable String after, List<RowProblem> problems, @Nullable Outcome outcome) {
}
