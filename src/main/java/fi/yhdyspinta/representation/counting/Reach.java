package fi.yhdyspinta.representation.counting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the criteria can still be met, whoever comes next. A candidate whose choice
 * would end that is barred; one without whom they can no longer be met is guarded.
 */
record Reach(Criteria criteria, int seats) {

    /** Those of the free who may not be chosen any more. */
    List<Candidate> barred(List<Candidate> chosen, List<Candidate> free) {
        return free.stream().filter(one -> !mayBeChosen(one, chosen, free)).toList();
    }

    boolean mayBeChosen(Candidate one, List<Candidate> chosen, List<Candidate> free) {
        return holds(Stream.concat(chosen.stream(), Stream.of(one)).toList(), without(one, free));
    }

    /** Those of the free who may not be left out. */
    List<Candidate> guarded(List<Candidate> chosen, List<Candidate> free) {
        return free.stream().filter(one -> !holds(chosen, without(one, free))).toList();
    }

    /**
     * Whether the seats left can be filled from the free so that the criteria are met.
     */
    boolean holds(List<Candidate> chosen, List<Candidate> free) {
        int left = this.seats - chosen.size();
        var taken = countByOrganisation(chosen);
        if (left < 0 || !taken.values().stream().allMatch(this.criteria::isAllowed)) {
            return false;
        }
        var room = room(taken, free);
        int ofParty = total(room, free, true);
        int ofOthers = total(room, free, false);
        int least = Math.max(left - ofOthers, needed(chosen));
        var wanted = this.criteria.leastMunicipalities() - municipalities(chosen).size();
        for (int some = Math.max(0, least); some <= Math.min(left, ofParty); some++) {
            if (wanted <= 0 || newMunicipalities(chosen, free, room, some, left - some) >= wanted) {
                return true;
            }
        }
        return false;
    }

    private int needed(List<Candidate> chosen) {
        return this.criteria.party().isEmpty() ? 0 : this.criteria.leastOfParty() - this.criteria.count(chosen);
    }

    /** How many of each organisation may still be chosen. */
    private Map<String, Integer> room(Map<String, Integer> taken, List<Candidate> free) {
        var room = new TreeMap<>(countByOrganisation(free));
        int most = this.criteria.mostPerOrganisation();
        if (most > 0) {
            room.replaceAll((organisation, count) -> Math.min(count, most - taken.getOrDefault(organisation, 0)));
        }
        return room;
    }

    private int total(Map<String, Integer> room, List<Candidate> free, boolean ofParty) {
        return free.stream()
            .filter(one -> this.criteria.isOfParty(one) == ofParty)
            .map(Candidate::organisation)
            .distinct()
            .mapToInt(organisation -> room.getOrDefault(organisation, 0))
            .sum();
    }

    /**
     * The most new municipalities that so many of the party and so many others can bring:
     * the greatest flow from municipalities through organisations to the two kinds.
     */
    private int newMunicipalities(List<Candidate> chosen, List<Candidate> free, Map<String, Integer> room, int ofParty,
            int ofOthers) {
        var known = municipalities(chosen);
        var flow = new Flow();
        for (var one : free) {
            if (!one.municipality().isEmpty() && !known.contains(one.municipality())) {
                var side = this.criteria.isOfParty(one) ? "party" : "others";
                flow.limit(Flow.SOURCE, "m" + one.municipality(), 1);
                flow.limit("m" + one.municipality(), "o" + one.organisation(), 1);
                flow.limit("o" + one.organisation(), side, room.getOrDefault(one.organisation(), 0));
            }
        }
        flow.limit("party", Flow.SINK, ofParty);
        flow.limit("others", Flow.SINK, ofOthers);
        return flow.greatest();
    }

    static Set<String> municipalities(Collection<Candidate> chosen) {
        return chosen.stream()
            .map(Candidate::municipality)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<String, Integer> countByOrganisation(Collection<Candidate> candidates) {
        var counts = new HashMap<String, Integer>();
        candidates.forEach(one -> counts.merge(one.organisation(), 1, Integer::sum));
        return counts;
    }

    private static List<Candidate> without(Candidate one, List<Candidate> free) {
        return free.stream().filter(other -> other.number() != one.number()).toList();
    }

}
