package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to do about the seats of the county.
 *
 * @param ready vacant seats for which a deputy stands ready
 * @param vacant the other vacant seats
 * @param expiring bodies whose term is over or ends within half a year
 * @param calling bodies that ask for nominations for the seats of their next term
 */
public record VacancyPage(List<Vacancy> ready, List<Vacancy> vacant, List<BodyFacts> expiring, List<BodyFacts> calling,
        LocalDate today, boolean appointer) {

    public boolean isEmpty() {
        return this.ready.isEmpty() && this.vacant.isEmpty() && this.expiring.isEmpty() && this.calling.isEmpty();
    }

}
