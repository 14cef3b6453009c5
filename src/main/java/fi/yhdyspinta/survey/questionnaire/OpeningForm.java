package fi.yhdyspinta.survey.questionnaire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Until when a survey takes answers, as typed: a day and an hour, or nothing.
 *
 * @param closesOn a date such as 2027-04-30
 * @param closesAt a time such as 16:00; the end of the day when left out
 */
record OpeningForm(@Nullable String closesOn, @Nullable String closesAt) {

    /** Whether what was typed is a moment still to come, or nothing at all. */
    boolean isValid(Instant now) {
        try {
            var closing = closing();
            return closing == null || closing.isAfter(now);
        }
        catch (DateTimeException notADate) {
            return false;
        }
    }

    @Nullable Instant closing() {
        if (this.closesOn == null || this.closesOn.isBlank()) {
            return null;
        }
        var time = this.closesAt == null || this.closesAt.isBlank() ? LocalTime.of(23, 59)
                : LocalTime.parse(this.closesAt.strip());
        return LocalDate.parse(this.closesOn.strip()).atTime(time).atZone(Frame.ZONE).toInstant();
    }

}
