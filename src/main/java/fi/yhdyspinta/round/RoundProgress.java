package fi.yhdyspinta.round;

import fi.yhdyspinta.survey.SurveyOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the state of a round abreast of what its coordinator does with its tools, so that
 * nobody is told of a round being planned while its survey takes answers. Only forward:
 * what has been set by hand stays.
 */
@Component
class RoundProgress {

    private final RoundStore rounds;

    RoundProgress(RoundStore rounds) {
        this.rounds = rounds;
    }

    // Not @Async as other listeners are: no page may show the one without the other.
    @EventListener
    void on(SurveyOpened opened) {
        reach(new RoundId(opened.process().value()), RoundState.COLLECTING);
    }

    /** Without a line of its own in the audit trail: the deed behind it has one. */
    void reach(RoundId id, RoundState state) {
        this.rounds.find(id)
            .filter(round -> round.state().isBefore(state))
            .ifPresent(round -> this.rounds.setState(id, state));
    }

}
