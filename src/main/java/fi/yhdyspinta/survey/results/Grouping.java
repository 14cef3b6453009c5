package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.PartyType;

/**
 * Which party types may be told apart (ryhmittely). Every group has at least five
 * organisations and the groups do not overlap, so whatever is added or subtracted is a
 * sum over whole groups of five or more.
 *
 * <p>
 * The rule looks at how many answered, never at what they answered: a rule that looked at
 * the answers would tell of them by what it hides.
 */
record Grouping(List<Group> groups) {

    /** The fewest organisations that are told of together. */
    static final int LEAST = 5;

    static final Grouping NOTHING = new Grouping(List.of());

    Grouping {
        groups = List.copyOf(groups);
    }

    /** The groups of a survey, from how many organisations of each type have answered. */
    static Grouping of(Map<PartyType, Integer> submitted) {
        var alone = Stream.of(PartyType.values()).map(Group::of).toList();
        return joined(alone, group -> group.sizeIn(submitted));
    }

    /** Every type by itself: for the coordinator alone, who reads each answer anyway. */
    static Grouping ofEachType(Map<PartyType, Integer> submitted) {
        return new Grouping(
                Stream.of(PartyType.values()).map(Group::of).filter(group -> group.sizeIn(submitted) > 0).toList());
    }

    /**
     * The groups for one question, from how many of each type answered it: these or
     * coarser.
     */
    Grouping forAnswered(Map<PartyType, Integer> answered) {
        return joined(this.groups, group -> group.sizeIn(answered));
    }

    /** Whether even the total may be told. */
    boolean tellsAnything() {
        return !this.groups.isEmpty();
    }

    /** Whether there is more to tell than the total. */
    boolean tellsGroups() {
        return this.groups.size() > 1;
    }

    Optional<Group> find(String key) {
        return this.groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    Optional<Group> find(PartyType type) {
        return this.groups.stream().filter(group -> group.holds(type)).findFirst();
    }

    private static Grouping joined(List<Group> parts, ToIntFunction<Group> size) {
        var present = parts.stream().filter(part -> size.applyAsInt(part) > 0).toList();
        if (present.stream().mapToInt(size).sum() < LEAST) {
            return NOTHING;
        }
        var small = new ArrayList<>(present.stream().filter(part -> size.applyAsInt(part) < LEAST).toList());
        var large = new ArrayList<>(present.stream().filter(part -> size.applyAsInt(part) >= LEAST).toList());
        if (small.isEmpty()) {
            return new Grouping(large);
        }
        if (size.applyAsInt(Group.of(small)) < LEAST) {
            small.add(smallest(large, size));
            large.removeAll(small);
        }
        large.add(Group.of(small));
        return new Grouping(large);
    }

    private static Group smallest(List<Group> groups, ToIntFunction<Group> size) {
        return groups.stream().min(Comparator.comparingInt(size)).orElseThrow();
    }

}
