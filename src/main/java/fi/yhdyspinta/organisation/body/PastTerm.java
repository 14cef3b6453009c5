package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A term of a body that another one follows (päättynyt tai päättyvä toimikausi).
 *
 * @param followedOn the first day of the one that follows
 * @param callUntil until when nominations for the open seats of the next are asked for
 * @param callText what is said when they are asked for
 * @param decision by which the body was appointed for the term itself
 * @param letters how many were written to about their seat in the one that follows
 */
public record PastTerm(BodyTermId id, BodyFacts.Term term, LocalDate followedOn, @Nullable LocalDate callUntil,
        @Nullable String callText, BodyFacts.Decision decision, int letters) {

    /** Whether nominations are asked for on the day. */
    public boolean isCalledOn(LocalDate day) {
        return this.callUntil != null && !day.isAfter(this.callUntil);
    }

}
