package fi.yhdyspinta.organisation.body;

import java.util.List;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.BodyId;

/**
 * Everything about the seats of a body, whatever the day (paikkaluettelo).
 *
 * @param organisations all of the county, to choose from
 * @param people those who act in the county, and all who have ever held a seat of the
 * body
 */
public record SeatRoll(BodyId body, List<Quota> groups, List<Seat> seats, List<Holding> holdings,
        List<Represented> organisations, List<Person> people) {
}
