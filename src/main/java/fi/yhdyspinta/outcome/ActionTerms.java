package fi.yhdyspinta.outcome;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What an action binds its parties to (toimenpiteen ehdot). Each version is accepted
 * anew.
 *
 * @param lead the party that leads, one of the parties
 * @param parties all parties with their own promises, each once
 * @param conclusions what the action follows from
 */
public record ActionTerms(LocalText what, OrganisationId lead, List<Promise> parties, @Nullable LocalDate dueOn,
        @Nullable GoalId goal, Resource resource, @Nullable String firstStep, @Nullable String indicator,
        List<ConclusionId> conclusions) {

    public ActionTerms {
        parties = List.copyOf(parties);
        conclusions = List.copyOf(conclusions);
        var named = new HashSet<OrganisationId>();
        for (var party : parties) {
            if (!named.add(party.organisation())) {
                throw new IllegalArgumentException("A party is named twice");
            }
        }
        if (!named.contains(lead)) {
            throw new IllegalArgumentException("The one who leads is a party too");
        }
    }

}
