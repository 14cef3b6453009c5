package fi.yhdyspinta.representation.counting;

import java.util.List;

/**
 * What there is to choose from and how many (valinta).
 *
 * @param candidates in the published order
 * @param seats how many representatives
 * @param deputies how many deputies at most
 * @param seed of the lot, by which ties are settled
 */
public record Contest(List<Candidate> candidates, int seats, int deputies, Criteria criteria, String seed) {

    public Contest {
        candidates = List.copyOf(candidates);
    }

    /**
     * The seats that can be filled and the criteria that can be met with these
     * candidates; what had to give way is told in the log.
     */
    Contest attainable(Log log) {
        int most = this.criteria.mostSeats(this.candidates, this.seats);
        var met = this.criteria.attainable(this.candidates, most);
        if (most < this.seats) {
            log.tell(Step.Kind.FEWER_SEATS, most);
        }
        if (met.leastMunicipalities() < this.criteria.leastMunicipalities()) {
            log.tell(Step.Kind.FEWER_MUNICIPALITIES, met.leastMunicipalities());
        }
        if (met.leastOfParty() < this.criteria.leastOfParty()) {
            log.tell(Step.Kind.FEWER_OF_PARTY, met.leastOfParty());
        }
        return new Contest(this.candidates, most, this.deputies, met, this.seed);
    }

    Reach reach() {
        return new Reach(this.criteria, this.seats);
    }

}
