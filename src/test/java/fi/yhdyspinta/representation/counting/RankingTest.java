package fi.yhdyspinta.representation.counting;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lot, rotation and approval: the order, and who is passed over for the criteria. */
class RankingTest {

    private static final List<String> LIST = List.of("1;Taimi ry", "2;Tuulin seurakunta", "3;Majakka ry");

    /** printf '1;Taimi ry\n2;Tuulin seurakunta\n3;Majakka ry\n7 11 23' | sha256sum */
    @Test
    void anybodyCanComputeTheSeed() {
        assertThat(Lot.text(LIST, "7 11 23")).isEqualTo("1;Taimi ry\n2;Tuulin seurakunta\n3;Majakka ry\n7 11 23");
        assertThat(Lot.seed(LIST, "7 11 23"))
            .isEqualTo("f8042165833985c5d87dea0e9b8385e6c7d7261af662ca0750a90c4f1a7c8438");
        assertThat(Lot.seed(LIST, "7 11 24")).isNotEqualTo(Lot.seed(LIST, "7 11 23"));
    }

    @Test
    void everyCandidateIsDrawnFirstAboutAsOften() {
        var candidates = candidates(5);
        var first = new TreeMap<Integer, Integer>();
        for (int trial = 0; trial < 5_000; trial++) {
            var seed = Lot.seed(LIST, "trial " + trial);
            first.merge(Lot.order(seed, candidates).getFirst().number(), 1, Integer::sum);
        }
        assertThat(first).hasSize(5).allSatisfy((number, times) -> assertThat(times).isBetween(850, 1_150));
    }

    @Test
    void theOneLongestWithoutATurnComesFirst() {
        var contest = new Contest(candidates(4), 2, 1, Criteria.NONE, "seed");

        var outcome = Ranking.byTurn(contest, Map.of(1, "2025-03-01", 2, "2019-03-01", 3, "2026-03-01"));

        assertThat(outcome.elected()).containsExactly(4, 2);
        assertThat(outcome.deputies()).containsExactly(1);
    }

    @Test
    void mostApprovedAreChosenAndASecondOneOfTheSameOrganisationIsPassedOver() {
        var candidates = List.of(new Candidate(1, "a", "NGO", ""), new Candidate(2, "a", "NGO", ""),
                new Candidate(3, "b", "NGO", ""));
        var contest = new Contest(candidates, 2, 1, new Criteria("", 0, 0, 1), "seed");

        var outcome = Ranking.byApproval(contest, List.of(Set.of(1, 2), Set.of(1, 2), Set.of(1, 3)));

        assertThat(outcome.elected()).containsExactly(1, 3);
        assertThat(outcome.deputies()).containsExactly(2);
        assertThat(outcome.steps()).filteredOn(step -> step.kind() == Step.Kind.PASSED_OVER)
            .extracting(Step::candidates)
            .containsExactly(List.of(2));
    }

    @Test
    void criteriaThatNobodyCanMeetGiveWayAndTheLogSaysSo() {
        var contest = new Contest(candidates(2), 3, 0, new Criteria("PARISH", 1, 2, 1), "seed");

        var outcome = Ranking.byLot(contest);

        assertThat(outcome.elected()).hasSize(2);
        assertThat(outcome.steps()).extracting(Step::kind)
            .contains(Step.Kind.FEWER_SEATS, Step.Kind.FEWER_MUNICIPALITIES, Step.Kind.FEWER_OF_PARTY);
    }

    @Test
    void alwaysFillsTheSeatsWithinTheCriteriaTheSameWay() {
        var chance = new Random(20261130);
        for (int trial = 0; trial < 300; trial++) {
            var contest = PreferentialVoteTest.anyContest(chance);
            var ballots = PreferentialVoteTest.anyBallots(chance, contest.candidates().size(), chance.nextInt(40));
            var attainable = contest.attainable(new Log());

            for (var outcome : List.of(Ranking.byLot(contest), Ranking.byTurn(contest, Map.of(1, "2025-01-01")),
                    Ranking.byApproval(contest, ballots))) {
                assertThat(outcome.elected()).doesNotHaveDuplicates().hasSize(attainable.seats());
                assertThat(attainable.criteria().areMetBy(PreferentialVoteTest.chosen(contest, outcome))).isTrue();
                assertThat(outcome.deputies()).doesNotContainAnyElementsOf(outcome.elected());
            }
            assertThat(Ranking.byApproval(contest, ballots)).isEqualTo(Ranking.byApproval(contest, ballots));
        }
    }

    /** What the flow finds is what trying every choice finds. */
    @Test
    void reachIsWhatTryingEveryChoiceFinds() {
        var chance = new Random(3);
        for (int trial = 0; trial < 400; trial++) {
            var contest = PreferentialVoteTest.anyContest(chance);
            var seats = Math.min(contest.seats(), contest.candidates().size());

            assertThat(new Reach(contest.criteria(), seats).holds(List.of(), contest.candidates())).as("%s", contest)
                .isEqualTo(anyChoice(contest, seats));
        }
    }

    private static boolean anyChoice(Contest contest, int seats) {
        int many = contest.candidates().size();
        return IntStream.range(0, 1 << many)
            .filter(choice -> Integer.bitCount(choice) == seats)
            .anyMatch(choice -> contest.criteria()
                .areMetBy(IntStream.range(0, many)
                    .filter(index -> (choice >> index & 1) == 1)
                    .mapToObj(contest.candidates()::get)
                    .toList()));
    }

    private static List<Candidate> candidates(int many) {
        return IntStream.rangeClosed(1, many)
            .mapToObj(number -> new Candidate(number, "o" + number, "NGO", ""))
            .toList();
    }

}
