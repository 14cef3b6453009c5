package fi.yhdyspinta.round;

import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Outcomes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins next year's round from this year's (seuraava kierros; 612/2021 7 § 4 mom.: at
 * least once a year).
 */
@Component
public class NextRounds {

    private final Rounds rounds;

    private final RoundFiles files;

    private final Outcomes outcomes;

    NextRounds(Rounds rounds, RoundFiles files, Outcomes outcomes) {
        this.rounds = rounds;
        this.files = files;
        this.outcomes = outcomes;
    }

    /**
     * Makes the round of the year after, a planned one that only the county's own see.
     * @param plus what went well, a lesson a line
     * @param minus what did not
     */
    @Transactional
    public Round create(Actor actor, String key, List<String> plus, List<String> minus) {
        actor.require(Role.COORDINATOR);
        var round = this.rounds.get(actor, key);
        var next = new NextYear(this.files.document(actor, round)).document(said(plus), said(minus));
        var made = this.files.begin(actor, next, round.example());
        this.outcomes.carryOver(actor, open(round).map(AgreedAction::id).toList(), made.id().process());
        return made;
    }

    /** The agreed actions of a round that are still open and would come along. */
    @Transactional(readOnly = true)
    public List<AgreedAction> listCarriedOver(Actor actor, String key) {
        actor.require(Role.COORDINATOR);
        return open(this.rounds.get(actor, key)).toList();
    }

    private Stream<AgreedAction> open(Round round) {
        return this.outcomes.listOpenActions().stream().filter(action -> action.process().equals(round.id().process()));
    }

    private static List<String> said(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

}
