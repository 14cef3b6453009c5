package fi.yhdyspinta.representation.counting;

import java.util.Collection;
import java.util.List;

/**
 * What those chosen have to be together (kriteerit).
 *
 * @param party kind of party of which some are needed, empty for none
 * @param leastOfParty how many of that kind at least
 * @param leastMunicipalities from how many municipalities at least
 * @param mostPerOrganisation how many of one organisation at most, 0 for no limit
 */
public record Criteria(String party, int leastOfParty, int leastMunicipalities, int mostPerOrganisation) {

    public static final Criteria NONE = new Criteria("", 0, 0, 0);

    /** Whether these, chosen together, are what is asked for. */
    public boolean areMetBy(Collection<Candidate> chosen) {
        return missing(chosen).isEmpty();
    }

    /** The criteria that these do not meet. */
    public List<Kind> missing(Collection<Candidate> chosen) {
        return java.util.stream.Stream.of(Kind.values()).filter(kind -> !isMet(kind, chosen)).toList();
    }

    /** One of the three (kriteerin laji). */
    public enum Kind {

        PARTY, MUNICIPALITIES, ORGANISATION

    }

    private boolean isMet(Kind kind, Collection<Candidate> chosen) {
        return switch (kind) {
            case PARTY -> this.party.isEmpty() || count(chosen) >= this.leastOfParty;
            case MUNICIPALITIES -> Reach.municipalities(chosen).size() >= this.leastMunicipalities;
            case ORGANISATION -> Reach.countByOrganisation(chosen).values().stream().allMatch(this::isAllowed);
        };
    }

    boolean isAllowed(int ofOneOrganisation) {
        return this.mostPerOrganisation == 0 || ofOneOrganisation <= this.mostPerOrganisation;
    }

    boolean isOfParty(Candidate candidate) {
        return candidate.party().equals(this.party);
    }

    int count(Collection<Candidate> chosen) {
        return (int) chosen.stream().filter(this::isOfParty).count();
    }

    /**
     * The nearest that these candidates can meet: the municipalities give way first, one
     * by one, then the kind of party. The limit of one organisation never does.
     */
    Criteria attainable(List<Candidate> candidates, int seats) {
        var criteria = this;
        while (!new Reach(criteria, seats).holds(List.of(), candidates)) {
            criteria = criteria.leastMunicipalities > 0
                    ? new Criteria(this.party, this.leastOfParty, criteria.leastMunicipalities - 1,
                            this.mostPerOrganisation)
                    : new Criteria(this.party, criteria.leastOfParty - 1, 0, this.mostPerOrganisation);
        }
        return criteria;
    }

    /** How many of the candidates can be chosen at all. */
    public int mostSeats(List<Candidate> candidates, int seats) {
        int most = Reach.countByOrganisation(candidates)
            .values()
            .stream()
            .mapToInt(count -> this.mostPerOrganisation == 0 ? count : Math.min(count, this.mostPerOrganisation))
            .sum();
        return Math.min(seats, most);
    }

}
