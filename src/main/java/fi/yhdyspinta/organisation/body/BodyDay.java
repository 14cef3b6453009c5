package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/** The seats of a body as they are on one day. */
public record BodyDay(LocalDate day, List<Group> groups) {

    /** A group of seats on the day, and what does not hold in it. */
    public record Group(Quota quota, List<Chair> members, List<Chair> deputies, List<Warning> warnings) {
    }

    /**
     * A seat on the day.
     *
     * @param party whose seat by name it is on the day
     * @param sitting who sits on it, null when vacant
     * @param vacantSince since when nobody has, null when nobody ever has
     * @param ready the deputy who could take it
     */
    public record Chair(Seat seat, @Nullable String party, @Nullable Occupant sitting, List<Occupant> nominated,
            @Nullable LocalDate vacantSince, @Nullable Occupant ready) {

        public Holding.State state() {
            if (this.sitting != null) {
                return Holding.State.APPOINTED;
            }
            return this.nominated.isEmpty() ? Holding.State.ENDED : Holding.State.NOMINATED;
        }

    }

    /**
     * Somebody on a seat, as the reader may see it.
     *
     * @param name null when there is no person yet or the reader may not see the name
     * @param organisation null when there is none or the reader may not see it
     */
    public record Occupant(Holding holding, @Nullable String name, @Nullable LocalText organisation) {

        /** Whether somebody is there whom the reader may not see. */
        public boolean isHidden() {
            return this.name == null && this.holding.person() != null;
        }

        /** The last day on the seat. */
        public @Nullable LocalDate lastDay() {
            var ended = this.holding.endedOn();
            return ended == null ? null : ended.minusDays(1);
        }

    }

    public boolean isEmpty() {
        return this.groups.isEmpty();
    }

}
