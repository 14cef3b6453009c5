package fi.yhdyspinta.round;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
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

    NextRounds(Rounds rounds, RoundFiles files) {
        this.rounds = rounds;
        this.files = files;
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
        return this.files.take(actor, next, round.example());
    }

    private static List<String> said(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

}
