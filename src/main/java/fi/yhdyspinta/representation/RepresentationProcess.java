package fi.yhdyspinta.representation;

import java.time.Instant;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One choosing of representatives, from the draft of the procedure to what they report
 * back (edustajien valinta).
 *
 * @param approvedNumber number of the version of the procedure that holds
 * @param votingEndAt null when nobody votes
 */
public record RepresentationProcess(RepresentationId id, LocalText name, boolean example, State state,
        @Nullable Instant commentsEndAt, @Nullable Integer approvedNumber, @Nullable Instant nominationsEndAt,
        @Nullable Instant votingEndAt, @Nullable Instant publishedAt) {

    /** What has been done so far (tila). */
    public enum State {

        DRAFTED, COMMENTED, APPROVED, OPEN, SELECTED, PUBLISHED

    }

    public Phase phase(Instant now) {
        return switch (this.state) {
            case DRAFTED -> Phase.DRAFTED;
            case COMMENTED -> Phase.COMMENTED;
            case APPROVED -> Phase.APPROVED;
            case OPEN -> openPhase(now);
            case SELECTED -> Phase.SELECTED;
            case PUBLISHED -> Phase.PUBLISHED;
        };
    }

    private Phase openPhase(Instant now) {
        if (this.nominationsEndAt != null && now.isBefore(this.nominationsEndAt)) {
            return Phase.NOMINATING;
        }
        return this.votingEndAt != null && now.isBefore(this.votingEndAt) ? Phase.VOTING : Phase.CHOOSING;
    }

    /** Whether comments on the procedure are still taken. */
    public boolean takesComments(Instant now) {
        return this.state == State.COMMENTED && this.commentsEndAt != null && now.isBefore(this.commentsEndAt);
    }

    /** Address within the county. */
    public String path() {
        return "/representation/" + this.id;
    }

}
