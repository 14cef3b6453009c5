package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time on a seat: named, sitting, gone (paikan haltija). An organisation may
 * hold a seat before it has named anybody.
 *
 * @param organisation whom the person represents there
 * @param sector of which sector of it (toimiala)
 * @param nominatedOn the day of the nomination, null when appointed at once
 * @param fromOn the first day on the seat, null while only nominated
 * @param endedOn the first day no longer on it
 * @param namePublic whether the person has agreed to the name being shown to everybody
 */
public record Holding(HoldingId id, SeatId seat, @Nullable PersonId person, @Nullable OrganisationId organisation,
        @Nullable String sector, @Nullable LocalDate nominatedOn, @Nullable LocalDate fromOn,
        @Nullable LocalDate endedOn, @Nullable Ending because, boolean namePublic) {

    /** Why somebody has left a seat. */
    public enum Ending {

        /** The membership in the organisation ended. */
        MEMBERSHIP,
        /** The deputy became the member. */
        ROSE,
        /** The term of the body ended. */
        TERM, OTHER

    }

    public enum State {

        COMING, NOMINATED, APPOINTED, ENDED

    }

    public State on(LocalDate day) {
        if (this.endedOn != null && !day.isBefore(this.endedOn)) {
            return State.ENDED;
        }
        if (this.fromOn != null && !day.isBefore(this.fromOn)) {
            return State.APPOINTED;
        }
        return this.nominatedOn != null && !day.isBefore(this.nominatedOn) ? State.NOMINATED : State.COMING;
    }

    /** Whether the seat is taken by it on the day or some day later. */
    boolean takesFrom(LocalDate day) {
        return this.fromOn != null && (this.endedOn == null || this.endedOn.isAfter(day));
    }

}
