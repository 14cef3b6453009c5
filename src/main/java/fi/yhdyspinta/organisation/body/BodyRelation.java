package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;

import fi.yhdyspinta.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * What one body is to another (toimielinten suhde), from the first day on to the one on
 * which it is no more.
 *
 * @param begunOn null when it has been so for as long as is known
 */
public record BodyRelation(RelationId id, BodyId from, BodyId to, Kind kind, @Nullable LocalDate begunOn,
        @Nullable LocalDate endedOn) {

    /** What the first is to the second. */
    public enum Kind {

        APPOINTS, REPORTS_TO, PREPARES_FOR, REPRESENTS;

        /** The message key of the verb, as the first body says it. */
        public String key() {
            return "organisation.body.relation." + name();
        }

        /** The message key of the verb, as the second body says it. */
        public String keyBack() {
            return "organisation.body.relation.back." + name();
        }

    }

    /** Whether it begins after the day. */
    public boolean isComing(LocalDate day) {
        return this.begunOn != null && this.begunOn.isAfter(day) && this.endedOn == null;
    }

    public boolean holdsOn(LocalDate day) {
        return (this.begunOn == null || !day.isBefore(this.begunOn))
                && (this.endedOn == null || day.isBefore(this.endedOn));
    }

}
