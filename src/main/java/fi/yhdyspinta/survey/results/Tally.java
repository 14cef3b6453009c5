package fi.yhdyspinta.survey.results;

import java.util.EnumMap;
import java.util.Map;

import fi.yhdyspinta.organisation.PartyType;

/**
 * What was answered to one thing asked, by party type, nothing hidden (laskenta). Never
 * shown as such: {@link #shownBy} is.
 */
record Tally(Map<PartyType, Counts> byType) {

    static final Tally EMPTY = new Tally(Map.of());

    Tally {
        byType = Map.copyOf(byType);
    }

    Counts total() {
        return this.byType.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    Counts of(Group group) {
        return group.listTypes()
            .stream()
            .map(type -> this.byType.getOrDefault(type, Counts.NONE))
            .reduce(Counts.NONE, Counts::plus);
    }

    Map<PartyType, Integer> answered() {
        var answered = new EnumMap<PartyType, Integer>(PartyType.class);
        this.byType.forEach((type, counts) -> answered.put(type, counts.answered()));
        return answered;
    }

    /** What may be told when the survey's organisations are grouped so. */
    ShownTally shownBy(Grouping survey) {
        return shown(survey.forAnswered(answered()));
    }

    /** Everything by that grouping, however small. For the coordinator alone. */
    ShownTally shownWhole(Grouping survey) {
        return shown(total().answered() == 0 ? Grouping.NOTHING : survey);
    }

    private ShownTally shown(Grouping grouping) {
        if (!grouping.tellsAnything()) {
            return new ShownTally.TooFew();
        }
        var groups = grouping.tellsGroups() ? grouping.groups() : java.util.List.<Group>of();
        return new ShownTally.Shown(total(),
                groups.stream().map(group -> new ShownTally.GroupCounts(group, of(group))).toList());
    }

}
