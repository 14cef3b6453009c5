package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A term of a body that another one follows (päättynyt tai päättyvä toimikausi).
 *
 * @param followedOn the first day of the one that follows
 * @param callUntil until when nominations for the open seats of the next are asked for
 * @param callText what is said when they are asked for
 */
public record PastTerm(BodyTermId id, BodyFacts.Term term, LocalDate followedOn, @Nullable LocalDate callUntil,
        @Nullable String callText) {

    /** Whether nominations are asked for on the day. */
    public boolean isCalledOn(LocalDate day) {
        return this.callUntil != null && !day.isAfter(this.callUntil);
    }

}
