package fi.yhdyspinta.survey.results;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.PartyType;

/**
 * All that has come in to a survey, counted (vastauskertymä).
 *
 * @param submitted how many organisations of each type have submitted
 * @param totalOnly whether nothing but totals may be told, since the groups have changed
 * after they were told of
 */
record Returns(Map<PartyType, Integer> submitted, Map<Field, Tally> tallies, boolean totalOnly) {

    static final Returns NONE = new Returns(Map.of(), Map.of(), false);

    /** How a newer count may take the place of the one that is told. */
    enum Succession {

        WITH_GROUPS, TOTAL_ONLY, NOT_YET

    }

    Returns {
        submitted = Map.copyOf(submitted);
        tallies = Map.copyOf(tallies);
    }

    int total() {
        return this.submitted.values().stream().mapToInt(Integer::intValue).sum();
    }

    Grouping grouping() {
        var groups = Grouping.of(this.submitted);
        return this.totalOnly && groups.tellsGroups() ? new Grouping(List.of(Group.of(groups.groups()))) : groups;
    }

    Tally of(Field field) {
        return this.tallies.getOrDefault(field, Tally.EMPTY);
    }

    /** What may be told of the field. */
    ShownTally shown(Field field) {
        return of(field).shownBy(grouping());
    }

    /** Everything on the field by party type, for the coordinator alone. */
    ShownTally shownWhole(Field field) {
        return of(field).shownWhole(Grouping.ofEachType(this.submitted));
    }

    /** The groups that the words written to the field are told by. */
    Grouping groupingOf(Field field) {
        return grouping().forAnswered(of(field).answered());
    }

    /**
     * How these may be told to those who remember what was told before. Every difference
     * they can draw must be that of five organisations or more.
     * @param changed how many organisations of each type are new or have corrected
     */
    Succession after(Returns told, Map<PartyType, Integer> changed) {
        if (!told.grouping().tellsAnything()) {
            return Succession.WITH_GROUPS;
        }
        if (told.sameGroupsAs(this) && grouping().groups().stream().allMatch(group -> enough(group.sizeIn(changed)))) {
            return Succession.WITH_GROUPS;
        }
        return enough(changed.values().stream().mapToInt(Integer::intValue).sum()) ? Succession.TOTAL_ONLY
                : Succession.NOT_YET;
    }

    private boolean sameGroupsAs(Returns newer) {
        return !this.totalOnly && grouping().equals(newer.grouping())
                && newer.tallies.keySet().containsAll(this.tallies.keySet())
                && newer.tallies.keySet().stream().allMatch(field -> newer.groupingOf(field).equals(groupingOf(field)));
    }

    private static boolean enough(int changed) {
        return changed == 0 || changed >= Grouping.LEAST;
    }

}
