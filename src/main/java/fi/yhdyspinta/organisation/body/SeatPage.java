package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Standing;
import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import fi.yhdyspinta.organisation.body.BodyDay.Occupant;

/**
 * One seat of a body today, and all who have had to do with it.
 *
 * @param people whom the reader may name
 * @param organisations for which the reader may name somebody
 * @param ended those on the seat or waiting for it that have ended
 */
public record SeatPage(BodyFacts body, Quota quota, Chair chair, List<Occupant> history, List<Person> people,
        List<Represented> organisations, boolean appointer, boolean nominator, List<Standing> ended, LocalDate today) {

    /** Whether the reader may end the time on the seat or withdraw the nomination. */
    public boolean mayEnd(Occupant occupant) {
        return occupant.holding().endedOn() == null && (this.appointer || this.nominator
                && occupant.holding().fromOn() == null
                && this.organisations.stream().anyMatch(each -> each.id().equals(occupant.holding().organisation())));
    }

}
