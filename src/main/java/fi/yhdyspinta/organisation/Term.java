package fi.yhdyspinta.organisation;

import java.time.Instant;
import java.time.LocalDate;

import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * From when until when somebody holds a role (toimikausi).
 *
 * @param from the first moment
 * @param to the first moment no more, null while no end is known
 */
public record Term(Instant from, @Nullable Instant to) {

    /** Whether it has begun, goes on or is over. */
    public enum State {

        COMING, NOW, OVER;

        /** The message key of the word people read. */
        public String key() {
            return "organisation.people.state." + name();
        }

    }

    /**
     * A term of whole days. One that begins today begins at once.
     * @param last the last day, null while no end is known
     */
    public static Term of(LocalDate first, @Nullable LocalDate last, Instant now) {
        var start = startOf(first);
        return new Term(start.isBefore(now) ? now : start, last == null ? null : startOf(last.plusDays(1)));
    }

    public State stateAt(Instant now) {
        if (this.from.isAfter(now)) {
            return State.COMING;
        }
        return this.to != null && !this.to.isAfter(now) ? State.OVER : State.NOW;
    }

    public LocalDate firstDay() {
        return LocalDate.ofInstant(this.from, Frame.ZONE);
    }

    /** The last day on which the role is held, be it for a part of it. */
    public @Nullable LocalDate lastDay() {
        return this.to == null ? null : LocalDate.ofInstant(this.to.minusNanos(1000), Frame.ZONE);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Frame.ZONE).toInstant();
    }

}
