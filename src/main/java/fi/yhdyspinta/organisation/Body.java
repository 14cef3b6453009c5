package fi.yhdyspinta.organisation;

import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A body of the county's structure (toimielin): council, network, forum, unit.
 *
 * @param key its own mark in the county, for example "hyte-neuvottelukunta"
 * @param seats its quotas, where it has counted seats
 */
public record Body(BodyId id, String key, LocalText name, List<SeatGroup> seats) {

    public Body {
        seats = List.copyOf(seats);
    }

    /**
     * Seats kept for one kind of party (paikkaryhmä).
     *
     * @param members how many members, null when not known
     * @param deputies how many deputies, null when not known
     * @param rule how the seats are shared within the group
     * @param namedParties parties that have a seat by name
     */
    public record SeatGroup(String name, @Nullable Integer members, @Nullable Integer deputies, @Nullable String rule,
            List<String> namedParties) {

        public SeatGroup {
            namedParties = List.copyOf(namedParties);
        }

    }

    /** Members over all groups. */
    public int members() {
        return this.seats.stream().mapToInt(seat -> seat.members() == null ? 0 : seat.members()).sum();
    }

    /** Deputies over all groups. */
    public int deputies() {
        return this.seats.stream().mapToInt(seat -> seat.deputies() == null ? 0 : seat.deputies()).sum();
    }

}
