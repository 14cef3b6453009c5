package fi.yhdyspinta.representation.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The single transferable vote (siirtoäänivaali) as Scottish councils count it (Scottish
 * Local Government Elections Order 2011, schedule 1, part III): the Droop quota, the
 * surplus of an elected candidate passed on with all papers at a fraction of their value
 * (weighted inclusive Gregory method), the last one excluded when nobody has a surplus.
 * Added to it: who would make the criteria unreachable is excluded, who is needed for
 * them is not, and ties that earlier stages do not settle are settled by the lot.
 */
public final class PreferentialVote {

    private final Contest contest;

    private final Log log;

    private final Papers papers;

    private final BigDecimal quota;

    private final List<Candidate> elected = new ArrayList<>();

    private final List<Candidate> hopeful;

    private final List<Candidate> excluded = new ArrayList<>();

    /** How those elected stand since; nothing until they have passed their surplus on. */
    private final Map<Integer, BigDecimal> kept = new TreeMap<>();

    private final List<Map<Integer, BigDecimal>> stages = new ArrayList<>();

    private final List<Candidate> lot;

    private PreferentialVote(Contest contest, List<List<Integer>> ballots) {
        this.log = new Log();
        this.contest = contest.attainable(this.log);
        this.hopeful = new ArrayList<>(contest.candidates());
        this.papers = new Papers(contest.candidates(), ballots);
        this.lot = Lot.order(contest.seed(), contest.candidates());
        this.quota = BigDecimal.valueOf(ballots.size())
            .divide(BigDecimal.valueOf(this.contest.seats() + 1L), 0, RoundingMode.DOWN)
            .add(BigDecimal.ONE);
        this.log.tell(Step.Kind.LOT_ORDER, this.lot);
        this.log.tell(Step.Kind.BALLOTS, ballots.size());
        this.log.tell(Step.Kind.QUOTA, this.quota.intValueExact());
    }

    /**
     * @param ballots each the numbers of candidates, the most wanted first
     */
    public static Outcome count(Contest contest, List<List<Integer>> ballots) {
        return new PreferentialVote(contest, ballots).count();
    }

    private Outcome count() {
        remember(Step.Kind.FIRST_CHOICES, List.of(), "");
        while (this.elected.size() < this.contest.seats()) {
            next();
        }
        return this.log.outcome(this.elected, deputies());
    }

    private void next() {
        var barred = reach().barred(this.elected, this.hopeful);
        if (!barred.isEmpty()) {
            exclude(lowest(barred), Step.Kind.BARRED);
        }
        else if (this.hopeful.size() == this.contest.seats() - this.elected.size()) {
            electRest();
        }
        else if (this.hopeful.stream().anyMatch(one -> votes(one).compareTo(this.quota) >= 0)) {
            elect(highest(this.hopeful));
        }
        else if (this.elected.stream().anyMatch(one -> surplus(one).signum() > 0)) {
            passSurplusOn();
        }
        else {
            excludeLast();
        }
    }

    private void elect(Candidate one) {
        this.hopeful.remove(one);
        this.elected.add(one);
        this.log.tell(Step.Kind.ELECTED, List.of(one), plain(votes(one)), Map.of());
    }

    private void electRest() {
        var rest = this.hopeful.stream().sorted(bestFirst()).toList();
        this.elected.addAll(rest);
        this.hopeful.clear();
        this.log.tell(Step.Kind.ELECTED_REST, rest);
    }

    private void passSurplusOn() {
        var one = highest(this.elected.stream().filter(each -> surplus(each).signum() > 0).toList());
        var surplus = surplus(one);
        this.papers.passSurplusOn(one.number(), surplus, open());
        this.kept.put(one.number(), this.quota);
        remember(Step.Kind.SURPLUS, List.of(one), plain(surplus));
    }

    private void excludeLast() {
        var guarded = reach().guarded(this.elected, this.hopeful);
        var loose = this.hopeful.stream().filter(one -> !guarded.contains(one)).toList();
        if (!guarded.isEmpty()) {
            this.log.tell(Step.Kind.GUARDED, guarded);
        }
        exclude(lowest(loose), Step.Kind.EXCLUDED);
    }

    private void exclude(Candidate one, Step.Kind why) {
        var votes = votes(one);
        this.hopeful.remove(one);
        this.excluded.add(one);
        this.papers.passOn(one.number(), open());
        remember(why, List.of(one), plain(votes));
    }

    private void remember(Step.Kind kind, List<Candidate> candidates, String value) {
        var votes = new TreeMap<Integer, BigDecimal>();
        this.contest.candidates().forEach(one -> votes.put(one.number(), votes(one)));
        this.stages.add(votes);
        this.log.tell(kind, candidates, value, votes);
    }

    private Reach reach() {
        return this.contest.reach();
    }

    private BigDecimal votes(Candidate one) {
        var kept = this.kept.get(one.number());
        return kept == null ? this.papers.votes(one.number()) : kept;
    }

    private BigDecimal surplus(Candidate one) {
        return votes(one).subtract(this.quota);
    }

    private Set<Integer> open() {
        return this.hopeful.stream().map(Candidate::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private Candidate highest(List<Candidate> among) {
        return settled(among, among.stream().min(bestFirst()).orElseThrow());
    }

    private Candidate lowest(List<Candidate> among) {
        return settled(among, among.stream().max(bestFirst()).orElseThrow());
    }

    /** Tells how a tie was settled, when there was one. */
    private Candidate settled(List<Candidate> among, Candidate one) {
        var tied = among.stream().filter(other -> votes(other).compareTo(votes(one)) == 0).toList();
        if (tied.size() > 1) {
            var alike = tied.stream().allMatch(other -> byEarlierStages().compare(one, other) == 0);
            this.log.tell(alike ? Step.Kind.TIE_LOT : Step.Kind.TIE_EARLIER, tied);
        }
        return one;
    }

    /**
     * By the votes now, then at the latest earlier stage that differs, then by the lot.
     */
    private Comparator<Candidate> bestFirst() {
        return Comparator.comparing(this::votes)
            .reversed()
            .thenComparing(byEarlierStages())
            .thenComparing(this.lot::indexOf);
    }

    private Comparator<Candidate> byEarlierStages() {
        return (one, other) -> this.stages.reversed()
            .stream()
            .mapToInt(votes -> votes.getOrDefault(other.number(), BigDecimal.ZERO)
                .compareTo(votes.getOrDefault(one.number(), BigDecimal.ZERO)))
            .filter(difference -> difference != 0)
            .findFirst()
            .orElse(0);
    }

    /** Those left at the end by their votes, then the excluded, the last one first. */
    private List<Candidate> deputies() {
        var order = new ArrayList<>(this.hopeful.stream().sorted(bestFirst()).toList());
        order.addAll(this.excluded.reversed());
        return order.stream().limit(this.contest.deputies()).toList();
    }

    private static String plain(BigDecimal votes) {
        return votes.stripTrailingZeros().toPlainString();
    }

}
