package fi.yhdyspinta.round;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A step of the round (vaihe).
 *
 * @param position from 1
 * @param lane who takes it: a body of the county by key, or a party by word; null when
 * not known
 * @param time when, in the words of the plan; null when not known
 * @param from the first day the words mean, null when they tell none
 * @param to the last day the words mean
 */
public record Step(int position, String name, @Nullable String lane, List<String> parts, @Nullable String time,
        @Nullable LocalDate from, @Nullable LocalDate to, State state, @Nullable String skipReason,
        @Nullable LocalDate doneOn) {

    /** Where a step stands. */
    public enum State {

        NOT_STARTED("none"), OPEN("open"), DONE("done"), SKIPPED("skipped");

        private final String look;

        State(String look) {
            this.look = look;
        }

        /** The word by which the style sheet knows it. */
        public String look() {
            return this.look;
        }

        public String key() {
            return "round.step.state." + name();
        }

    }

    public Step {
        parts = List.copyOf(parts);
    }

    public boolean isLate(LocalDate today) {
        return this.to != null && this.to.isBefore(today)
                && (this.state == State.NOT_STARTED || this.state == State.OPEN);
    }

}
