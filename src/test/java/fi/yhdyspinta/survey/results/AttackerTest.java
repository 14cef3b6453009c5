package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.results.Returns.Succession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who knows every number that is told, who was asked and who answered tries to
 * work out what a small group said. It cannot be worked out when another world, in which
 * the group said something else, looks exactly the same from outside. Two organisations
 * of one told group changing answers make such a world.
 */
class AttackerTest {

    private static final Field SCALE = Field.of(QuestionId.next());

    private static final Field CHOICE = Field.of(QuestionId.next());

    private static final Field GOALS = Field.of(QuestionId.next());

    private static final Field WORDS = Field.of(QuestionId.next());

    private static final List<Field> FIELDS = List.of(SCALE, CHOICE, GOALS, WORDS);

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyToldSumIsOfFiveOrMore(int seed) {
        var returns = Ballot.count(ballots(new Random(seed)));
        for (var field : FIELDS) {
            if (returns.shown(field) instanceof ShownTally.Shown shown) {
                assertThat(shown.total().answered()).isGreaterThanOrEqualTo(5);
                assertThat(shown.groups()).allMatch(group -> group.counts().answered() >= 5).hasSizeBetween(0, 16);
                assertThat(shown.groups().size()).isNotEqualTo(1);
                assertThat(
                        shown.groups().stream().map(ShownTally.GroupCounts::counts).reduce(Counts.NONE, Counts::plus))
                    .as("nothing is left over to subtract")
                    .isEqualTo(shown.groups().isEmpty() ? Counts.NONE : shown.total());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCellOfASmallGroupCanBeWorkedOut(int seed) {
        var ballots = ballots(new Random(seed));
        var returns = Ballot.count(ballots);
        for (var field : FIELDS) {
            for (var group : returns.groupingOf(field).groups()) {
                for (var type : group.isJoined() ? group.listTypes() : List.<PartyType>of()) {
                    assertCellsAreOpen(ballots, returns, field, group, type);
                }
            }
        }
    }

    private static void assertCellsAreOpen(List<Ballot> ballots, Returns returns, Field field, Group group,
            PartyType type) {
        var told = returns.of(field).of(group);
        var published = published(returns);
        if (returns.of(field).answered().getOrDefault(type, 0) == 0) {
            return;
        }
        told.choices().forEach((choice, count) -> {
            if (count < told.answered()) {
                var other = Ballot.count(otherWorld(ballots, field, group, type, choice));
                assertThat(published(other)).as("what is told").isEqualTo(published);
                assertThat(cell(other, field, type, choice)).as("what %s said", type)
                    .isNotEqualTo(cell(returns, field, type, choice));
            }
        });
    }

    /** An organisation of the type and one beside it in the group change answers. */
    private static List<Ballot> otherWorld(List<Ballot> ballots, Field field, Group group, PartyType type,
            String choice) {
        for (var own : ballots) {
            for (var beside : ballots) {
                if (own.type() == type && beside.type() != type && group.holds(beside.type())
                        && own.said().containsKey(field) && beside.said().containsKey(field)
                        && own.said().get(field).contains(choice) != beside.said().get(field).contains(choice)) {
                    var other = new ArrayList<>(ballots);
                    other.set(identity(ballots, own), own.with(field, beside.said().get(field)));
                    other.set(identity(ballots, beside), beside.with(field, own.said().get(field)));
                    return other;
                }
            }
        }
        throw new AssertionError("No other world for " + type + " and " + choice + " in " + ballots);
    }

    private static int identity(List<Ballot> ballots, Ballot wanted) {
        return IntStream.range(0, ballots.size())
            .filter(place -> ballots.get(place) == wanted)
            .findFirst()
            .orElseThrow();
    }

    /** Groups are drawn by how many answered, so the drawing itself tells nothing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void groupsDoNotDependOnWhatWasAnswered(int seed) {
        var chance = new Random(seed);
        var ballots = ballots(chance);
        var otherwise = ballots.stream().map(ballot -> {
            var said = new HashMap<Field, Set<String>>();
            ballot.said().forEach((field, choices) -> said.put(field, Set.of("1")));
            return new Ballot(ballot.type(), said);
        }).toList();

        for (var field : FIELDS) {
            assertThat(Ballot.count(otherwise).groupingOf(field)).isEqualTo(Ballot.count(ballots).groupingOf(field));
        }
    }

    /**
     * Told again after a reopening: between the two tellings nobody or at least five of
     * every group that is told have changed.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void differenceBetweenTwoTellingsIsOfFiveOrMore(int seed) {
        var chance = new Random(seed);
        var first = ballots(chance);
        var changed = new HashMap<PartyType, Integer>();
        var second = new ArrayList<Ballot>();
        var often = chance.nextDouble();
        for (var ballot : first) {
            var corrected = chance.nextDouble() < often;
            second.add(corrected ? ballot(ballot.type(), chance) : ballot);
            changed.merge(ballot.type(), corrected ? 1 : 0, Integer::sum);
        }
        var told = Ballot.count(first);
        var newer = Ballot.count(second);
        var succession = newer.after(told, changed);

        if (succession == Succession.WITH_GROUPS && told.grouping().tellsAnything()) {
            assertThat(newer.grouping()).isEqualTo(told.grouping());
            assertThat(newer.grouping().groups()).allMatch(group -> enough(group.sizeIn(changed)));
            assertThat(FIELDS).allMatch(field -> newer.groupingOf(field).equals(told.groupingOf(field)));
        }
        if (succession == Succession.TOTAL_ONLY) {
            assertThat(changed.values().stream().mapToInt(Integer::intValue).sum()).matches(AttackerTest::enough);
        }
    }

    private static boolean enough(int organisations) {
        return organisations == 0 || organisations >= 5;
    }

    private static Map<Field, ShownTally> published(Returns returns) {
        var published = new HashMap<Field, ShownTally>();
        FIELDS.forEach(field -> published.put(field, returns.shown(field)));
        return published;
    }

    private static int cell(Returns returns, Field field, PartyType type, String choice) {
        return returns.of(field).of(Group.of(type)).of(choice);
    }

    private static List<Ballot> ballots(Random chance) {
        var ballots = new ArrayList<Ballot>();
        for (var type : PartyType.values()) {
            var size = chance.nextInt(3) == 0 ? chance.nextInt(25) : chance.nextInt(6);
            for (var organisation = 0; organisation < (chance.nextBoolean() ? size : 0); organisation++) {
                ballots.add(ballot(type, chance));
            }
        }
        return ballots;
    }

    private static Ballot ballot(PartyType type, Random chance) {
        var said = new HashMap<Field, Set<String>>();
        if (chance.nextInt(5) > 0) {
            said.put(SCALE, Set.of(chance.nextInt(6) == 0 ? "none" : Integer.toString(1 + chance.nextInt(5))));
        }
        if (chance.nextInt(5) > 1) {
            said.put(CHOICE, Set.of(List.of("yes", "no", "dont_know").get(chance.nextInt(3))));
        }
        if (chance.nextInt(5) > 0) {
            var goals = new HashSet<String>();
            IntStream.rangeClosed(0, chance.nextInt(6)).forEach(each -> goals.add("g" + chance.nextInt(27)));
            said.put(GOALS, goals);
        }
        if (chance.nextInt(5) > 2) {
            said.put(WORDS, Set.of());
        }
        return new Ballot(type, said);
    }

}
