package fi.yhdyspinta.report.summary;

import java.time.Instant;

import fi.yhdyspinta.report.SummaryId;
import org.jspecify.annotations.Nullable;

/**
 * A published version, never changed (julkaistu versio).
 *
 * @param correction what was corrected since the version before; empty in the first
 * @param withdrawal null while it stands
 */
public record Version(SummaryId summary, int number, SummaryContent content, String correction, Instant approvedAt,
        Instant publishedAt, @Nullable Withdrawal withdrawal) {

    /** When and why a version was taken out of sight (peruutus). */
    public record Withdrawal(Instant at, String reason) {
    }

}
