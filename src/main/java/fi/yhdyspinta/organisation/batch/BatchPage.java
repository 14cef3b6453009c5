package fi.yhdyspinta.organisation.batch;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One page of the rows of a batch.
 *
 * @param leftOut headings of the file's columns that are not taken
 * @param verdict the kind of rows chosen, null for all
 * @param outcome what has become of the rows chosen, null for all
 */
public record BatchPage(Batch batch, Map<Verdict, Integer> verdicts, Map<Outcome, Integer> outcomes,
        List<BatchRow> rows, List<String> leftOut, @Nullable Verdict verdict, @Nullable Outcome outcome, int page) {

    public int count(Verdict other) {
        return this.verdicts.getOrDefault(other, 0);
    }

    public int count(Outcome other) {
        return this.outcomes.getOrDefault(other, 0);
    }

    /** How many organisations it will touch. */
    public int touched() {
        return count(Verdict.NEW) + count(Verdict.CHANGED);
    }

    public int pages() {
        int chosen = this.outcome != null ? count(this.outcome) : this.verdict != null ? count(this.verdict)
                : this.verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return Math.max(1, (chosen + Batches.PAGE - 1) / Batches.PAGE);
    }

    /** The address of another page of the same rows. */
    public String address(int other) {
        return "?" + (this.verdict == null ? "" : "verdict=" + this.verdict + "&")
                + (this.outcome == null ? "" : "outcome=" + this.outcome + "&") + "page=" + other;
    }

}
