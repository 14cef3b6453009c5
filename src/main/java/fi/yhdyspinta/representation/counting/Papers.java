package fi.yhdyspinta.representation.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The ballots on their way from candidate to candidate, each with the value it has left.
 */
final class Papers {

    /** As many decimals as in the Scottish rules; the rest is cut off. */
    static final int DECIMALS = 5;

    private final Map<Integer, List<Paper>> piles = new TreeMap<>();

    private record Paper(List<Integer> preferences, BigDecimal value) {
    }

    Papers(Collection<Candidate> candidates, List<List<Integer>> ballots) {
        candidates.forEach(one -> this.piles.put(one.number(), new ArrayList<>()));
        var all = this.piles.keySet();
        ballots.forEach(ballot -> place(new Paper(List.copyOf(ballot), BigDecimal.ONE), all));
    }

    BigDecimal votes(int candidate) {
        return pile(candidate).stream().map(Paper::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All papers of somebody excluded go on at the value they have. */
    void passOn(int from, Set<Integer> open) {
        var papers = List.copyOf(pile(from));
        pile(from).clear();
        papers.forEach(paper -> place(paper, open));
    }

    /**
     * All papers of somebody elected go on, each at its share of the surplus: value ×
     * surplus / votes, cut to five decimals.
     */
    void passSurplusOn(int from, BigDecimal surplus, Set<Integer> open) {
        var votes = votes(from);
        var papers = List.copyOf(pile(from));
        pile(from).clear();
        papers.forEach(paper -> place(new Paper(paper.preferences(),
                paper.value().multiply(surplus).divide(votes, DECIMALS, RoundingMode.DOWN)), open));
    }

    private void place(Paper paper, Set<Integer> open) {
        paper.preferences().stream().filter(open::contains).findFirst().ifPresent(next -> pile(next).add(paper));
    }

    private List<Paper> pile(int candidate) {
        return this.piles.computeIfAbsent(candidate, unused -> new ArrayList<>());
    }

}
