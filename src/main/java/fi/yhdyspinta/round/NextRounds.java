package fi.yhdyspinta.round;

import java.util.List;
import java.util.stream.IntStream;
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

    /** Nobody plans farther ahead; farther on it is a slip of the finger. */
    public static final int FARTHEST = 10;

    private final Rounds rounds;

    private final RoundStore store;

    private final RoundFiles files;

    private final Outcomes outcomes;

    NextRounds(Rounds rounds, RoundStore store, RoundFiles files, Outcomes outcomes) {
        this.rounds = rounds;
        this.store = store;
        this.files = files;
        this.outcomes = outcomes;
    }

    /**
     * Makes the round of a later year, a planned one that only the county's own see.
     * @param plus what went well, a lesson a line
     * @param minus what did not
     * @return the new round, or the one that the county has of that year already
     * @throws IllegalArgumentException when the year does not fit the round
     */
    @Transactional
    public NextRound create(Actor actor, String key, int year, List<String> plus, List<String> minus) {
        actor.require(Role.COORDINATOR);
        this.store.lockYears();
        var round = this.rounds.get(actor, key);
        if (!fits(round, year)) {
            throw new IllegalArgumentException("Not a later year: " + year);
        }
        var held = this.rounds.list(actor).stream().filter(each -> each.year() == year).findFirst();
        if (held.isPresent()) {
            return new NextRound.Taken(held.get());
        }
        var next = new NextYear(this.files.document(actor, round), year).document(said(plus), said(minus));
        var made = this.files.begin(actor, next, round.example());
        this.outcomes.carryOver(actor, open(round).map(AgreedAction::id).toList(), made.id().process());
        return new NextRound.Begun(made);
    }

    /** Whether a round going on from this one may be of that year. */
    public static boolean fits(Round round, int year) {
        return year > round.year() && year <= round.year() + FARTHEST;
    }

    /** The first year after the round's own of which the county has no round yet. */
    @Transactional(readOnly = true)
    public int firstFreeYear(Actor actor, Round round) {
        var taken = this.rounds.list(actor).stream().map(Round::year).toList();
        return IntStream.iterate(round.year() + 1, year -> year + 1)
            .filter(year -> !taken.contains(year))
            .findFirst()
            .orElseThrow();
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
