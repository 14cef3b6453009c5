package fi.yhdyspinta.representation.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The single transferable vote, by hand-counted examples and by what always holds. */
class PreferentialVoteTest {

    private static final String SEED = Lot.seed(List.of("1;a", "2;b"), "4 8 15 16 23 42");

    /**
     * The dish of a party, the worked example of the article "Single transferable vote"
     * in the English Wikipedia (as it stood in 2012): 20 guests, five dishes, three
     * chosen, quota 6. Oranges 1, pears 2, chocolate 3, strawberries 4, sweets 5.
     */
    @Test
    void partyDishesComeOutAsPublished() {
        var ballots = new ArrayList<List<Integer>>();
        add(ballots, 4, 1);
        add(ballots, 2, 2, 1);
        add(ballots, 8, 3, 4);
        add(ballots, 4, 3, 5);
        add(ballots, 1, 4);
        add(ballots, 1, 5);

        var outcome = PreferentialVote.count(contest(5, 3, 2, Criteria.NONE), ballots);

        assertThat(outcome.elected()).containsExactly(3, 1, 4);
        assertThat(outcome.deputies()).containsExactly(5, 2);
        assertThat(value(outcome, Step.Kind.QUOTA)).isEqualTo("6");
        assertThat(votesAfter(outcome, Step.Kind.SURPLUS)).containsEntry(4, decimal("5.00000"))
            .containsEntry(5, decimal("3.00000"));
    }

    /**
     * The smallest reference count of the open-source counter Droop for the Scottish
     * rules (test/blt/42.blt, test/ref/dump/42-scotland-fixed-p5-d5.txt of
     * github.com/jklundell/droop, 2010): the surplus of Castor goes to Pollux, who is
     * then last; Helen takes the seat left.
     */
    @Test
    void castorAndHelenAsDroopCountsThem() {
        var ballots = new ArrayList<List<Integer>>();
        add(ballots, 4, 1, 2);
        add(ballots, 2, 3);

        var outcome = PreferentialVote.count(contest(3, 2, 0, Criteria.NONE), ballots);

        assertThat(outcome.elected()).containsExactly(1, 3);
        assertThat(value(outcome, Step.Kind.QUOTA)).isEqualTo("3");
        assertThat(votesAfter(outcome, Step.Kind.SURPLUS)).containsEntry(1, decimal("3"))
            .containsEntry(2, decimal("1.00000"))
            .containsEntry(3, decimal("2"));
    }

    @Test
    void fractionsAreCutAfterFiveDecimals() {
        var ballots = new ArrayList<List<Integer>>();
        add(ballots, 7, 1, 2);
        add(ballots, 2, 3);

        var outcome = PreferentialVote.count(contest(3, 2, 0, Criteria.NONE), ballots);

        // Quota 4, surplus 3: each of the seven papers goes on at 3/7 = 0.42857.
        assertThat(votesAfter(outcome, Step.Kind.SURPLUS)).containsEntry(2, decimal("2.99999"));
    }

    @Test
    void tieIsSettledByTheLatestEarlierStageThatDiffers() {
        var ballots = new ArrayList<List<Integer>>();
        add(ballots, 5, 1);
        add(ballots, 3, 2);
        add(ballots, 2, 3);
        add(ballots, 1, 4, 3);

        var outcome = PreferentialVote.count(contest(4, 1, 3, Criteria.NONE), ballots);

        assertThat(outcome.steps()).extracting(Step::kind).contains(Step.Kind.TIE_EARLIER);
        assertThat(outcome.deputies()).containsExactly(2, 3, 4);
    }

    @Test
    void parishIsGuardedThoughNobodyVotesForIt() {
        var ballots = new ArrayList<List<Integer>>();
        add(ballots, 5, 1);
        add(ballots, 4, 2);
        add(ballots, 3, 3);

        var outcome = PreferentialVote.count(contest(4, 2, 0, new Criteria("PARISH", 1, 0, 0)), ballots);

        assertThat(outcome.elected()).containsExactly(1, 4);
        assertThat(outcome.steps()).extracting(Step::kind).contains(Step.Kind.BARRED);
    }

    @Test
    void parishIsNotExcludedWhileItIsNeeded() {
        var ballots = new ArrayList<List<Integer>>();
        add(ballots, 3, 1);
        add(ballots, 3, 2);
        add(ballots, 3, 3);

        var outcome = PreferentialVote.count(contest(4, 2, 0, new Criteria("PARISH", 1, 0, 0)), ballots);

        assertThat(outcome.elected()).hasSize(2).contains(4);
        assertThat(outcome.steps()).extracting(Step::kind).contains(Step.Kind.GUARDED, Step.Kind.TIE_LOT);
    }

    @Test
    void alwaysFillsTheSeatsWithinTheCriteriaAndLosesNoVotes() {
        var chance = new Random(20261129);
        for (int trial = 0; trial < 250; trial++) {
            var contest = anyContest(chance);
            var ballots = anyBallots(chance, contest.candidates().size(), 1 + chance.nextInt(60));

            var outcome = PreferentialVote.count(contest, ballots);

            var attainable = contest.attainable(new Log());
            assertThat(outcome.elected()).doesNotHaveDuplicates().hasSize(attainable.seats());
            assertThat(attainable.criteria().areMetBy(chosen(contest, outcome))).as("%s %s", contest, outcome).isTrue();
            assertThat(outcome.deputies()).doesNotContainAnyElementsOf(outcome.elected());
            assertTotalsNeverGrow(outcome, ballots.size());
            assertThat(PreferentialVote.count(contest, ballots)).isEqualTo(outcome);
        }
    }

    /** Who casts a ballot first makes no difference. */
    @Test
    void orderOfBallotsDoesNotMatter() {
        var chance = new Random(7);
        for (int trial = 0; trial < 50; trial++) {
            var contest = anyContest(chance);
            var ballots = new ArrayList<>(anyBallots(chance, contest.candidates().size(), 30));
            var outcome = PreferentialVote.count(contest, ballots);
            Collections.shuffle(ballots, chance);

            assertThat(PreferentialVote.count(contest, ballots)).isEqualTo(outcome);
        }
    }

    private static void assertTotalsNeverGrow(Outcome outcome, int ballots) {
        var before = BigDecimal.valueOf(ballots);
        for (var step : outcome.steps()) {
            if (!step.votes().isEmpty()) {
                var total = step.votes().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(total).isLessThanOrEqualTo(before);
                before = total;
            }
        }
    }

    static List<Candidate> chosen(Contest contest, Outcome outcome) {
        return contest.candidates().stream().filter(one -> outcome.elected().contains(one.number())).toList();
    }

    static Contest anyContest(Random chance) {
        int many = 2 + chance.nextInt(11);
        var candidates = IntStream.rangeClosed(1, many)
            .mapToObj(number -> anyCandidate(chance, number, chance.nextInt(many)))
            .toList();
        var criteria = new Criteria(chance.nextBoolean() ? "PARISH" : "", chance.nextInt(3), chance.nextInt(4),
                chance.nextInt(3));
        return new Contest(candidates, 1 + chance.nextInt(5), chance.nextInt(4), criteria, SEED);
    }

    private static Candidate anyCandidate(Random chance, int number, int organisation) {
        return new Candidate(number, "o" + organisation, organisation % 4 == 0 ? "PARISH" : "NGO",
                chance.nextInt(5) == 0 ? "" : "m" + chance.nextInt(5));
    }

    static List<List<Integer>> anyBallots(Random chance, int candidates, int many) {
        return IntStream.range(0, many).mapToObj(each -> {
            var numbers = new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
            Collections.shuffle(numbers, chance);
            return List.copyOf(numbers.subList(0, 1 + chance.nextInt(candidates)));
        }).toList();
    }

    private static Contest contest(int candidates, int seats, int deputies, Criteria criteria) {
        return new Contest(IntStream.rangeClosed(1, candidates)
            .mapToObj(number -> new Candidate(number, "o" + number, number == 4 ? "PARISH" : "NGO", ""))
            .toList(), seats, deputies, criteria, SEED);
    }

    private static void add(List<List<Integer>> ballots, int times, Integer... preferences) {
        ballots.addAll(Collections.nCopies(times, List.of(preferences)));
    }

    private static String value(Outcome outcome, Step.Kind kind) {
        return outcome.steps().stream().filter(step -> step.kind() == kind).findFirst().orElseThrow().value();
    }

    private static Map<Integer, BigDecimal> votesAfter(Outcome outcome, Step.Kind kind) {
        return outcome.steps().stream().filter(step -> step.kind() == kind).findFirst().orElseThrow().votes();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

}
