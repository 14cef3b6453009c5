package fi.yhdyspinta.survey.results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.yhdyspinta.organisation.PartyType;

/**
 * One organisation's answer in a test: what it chose in each field, nothing for a field
 * of own words. Counted here in the plainest way there is.
 */
record Ballot(PartyType type, Map<Field, Set<String>> said) {

    Ballot {
        said = Map.copyOf(said);
    }

    Ballot with(Field field, Set<String> choices) {
        var said = new HashMap<>(this.said);
        said.put(field, choices);
        return new Ballot(this.type, said);
    }

    static Returns count(List<Ballot> ballots) {
        var submitted = new EnumMap<PartyType, Integer>(PartyType.class);
        var tallies = new HashMap<Field, Map<PartyType, Counts>>();
        for (var ballot : ballots) {
            submitted.merge(ballot.type, 1, Integer::sum);
            ballot.said.forEach((field, choices) -> {
                var chosen = new HashMap<String, Integer>();
                choices.forEach(choice -> chosen.put(choice, 1));
                tallies.computeIfAbsent(field, missing -> new EnumMap<>(PartyType.class))
                    .merge(ballot.type, new Counts(1, chosen), Counts::plus);
            });
        }
        var byField = new HashMap<Field, Tally>();
        tallies.forEach((field, byType) -> byField.put(field, new Tally(byType)));
        return new Returns(submitted, byField, false);
    }

}
