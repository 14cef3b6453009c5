package fi.yhdyspinta.representation.selection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody chosen (edustaja, varaedustaja).
 *
 * @param position in the order in which they were chosen, or in which deputies step in
 * @param reason why, when somebody has named them
 * @param beganOn null for a deputy who waits
 * @param follows the representative in whose place a deputy has come
 */
public record Representative(RepresentativeId id, NominationId nomination, boolean deputy, int position, String reason,
        @Nullable LocalDate beganOn, @Nullable LocalDate endedOn, @Nullable String endedBecause,
        @Nullable RepresentativeId follows) {

    /** Whether the person represents on the day. */
    public boolean isInOffice(LocalDate day) {
        return this.beganOn != null && !day.isBefore(this.beganOn)
                && (this.endedOn == null || !day.isAfter(this.endedOn));
    }

    public boolean isWaiting() {
        return this.beganOn == null && this.endedOn == null;
    }

}
