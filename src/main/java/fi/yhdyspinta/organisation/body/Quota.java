package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * A group of seats with how many there are to be and whom they are to come from
 * (paikkaryhmä, kiintiö).
 *
 * @param rule how the seats are shared, in words
 * @param municipalitiesLeast from how many municipalities members have to come
 * @param sectors sectors of which each has to have a member (toimialat)
 * @param parties those that have a seat by name, in the order of the seats
 * @param begunOn null when it has been there for as long as is known
 * @param endedOn the first day on which it is no more
 */
public record Quota(SeatGroupId id, BodyId body, String name, @Nullable Integer members, @Nullable Integer deputies,
        @Nullable String rule, @Nullable Integer municipalitiesLeast, List<String> sectors, List<NamedParty> parties,
        @Nullable LocalDate begunOn, @Nullable LocalDate endedOn) {

    public Quota {
        sectors = List.copyOf(sectors);
        parties = List.copyOf(parties);
    }

    /**
     * A party that has a seat by name, and who comes in its place (TE-palvelut,
     * työllisyysalue).
     *
     * @param since the first day of the successor; null when there is none
     */
    public record NamedParty(String name, @Nullable String successor, @Nullable LocalDate since) {

        /** Whose seat it is on the day. */
        public String on(LocalDate day) {
            return this.successor == null || this.since == null || day.isBefore(this.since) ? this.name
                    : this.successor;
        }

    }

    public boolean isThereOn(LocalDate day) {
        return (this.begunOn == null || !day.isBefore(this.begunOn))
                && (this.endedOn == null || day.isBefore(this.endedOn));
    }

    /** The day nearest to the given one on which the group is there. */
    LocalDate dayNearest(LocalDate day) {
        if (this.begunOn != null && day.isBefore(this.begunOn)) {
            return this.begunOn;
        }
        return this.endedOn == null || day.isBefore(this.endedOn) ? day : this.endedOn.minusDays(1);
    }

    /** Whose seat the seat of that name is on the day. */
    String partyOn(String party, LocalDate day) {
        return this.parties.stream()
            .filter(named -> named.name().equals(party))
            .map(named -> named.on(day))
            .findFirst()
            .orElse(party);
    }

}
