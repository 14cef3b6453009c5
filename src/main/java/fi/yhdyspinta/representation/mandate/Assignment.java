package fi.yhdyspinta.representation.mandate;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A meeting to which the representatives go for the others (tehtävä).
 *
 * @param boxEndsAt until when the represented send messages and topics
 * @param reportDueOn the day by which the representatives report back
 */
public record Assignment(AssignmentId id, String name, @Nullable String link, LocalDate heldOn, Instant boxEndsAt,
        LocalDate reportDueOn) {

    public boolean takesPost(Instant now) {
        return now.isBefore(this.boxEndsAt);
    }

    /** How it stands with a report. */
    public enum ReportState {

        AHEAD, DUE, LATE, REPORTED;

        public String key() {
            return "representation.report." + name();
        }

        public String sign() {
            return switch (this) {
                case AHEAD -> "none";
                case DUE -> "open";
                case LATE -> "late";
                case REPORTED -> "done";
            };
        }

    }

    public ReportState reportState(boolean reported, LocalDate today) {
        if (reported) {
            return ReportState.REPORTED;
        }
        if (today.isBefore(this.heldOn)) {
            return ReportState.AHEAD;
        }
        return today.isAfter(this.reportDueOn) ? ReportState.LATE : ReportState.DUE;
    }

}
