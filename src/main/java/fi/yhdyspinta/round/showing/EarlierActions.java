package fi.yhdyspinta.round.showing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What earlier rounds left to be done, for the page of a round that is under way: actions
 * carried over to it, and those that still stand open in an earlier round.
 */
@Component
class EarlierActions {

    private final Outcomes outcomes;

    private final Rounds rounds;

    EarlierActions(Outcomes outcomes, Rounds rounds) {
        this.outcomes = outcomes;
        this.rounds = rounds;
    }

    List<EarlierAction> list(Actor reader, Round round) {
        if (round.state() == RoundState.CLOSED) {
            return List.of();
        }
        Map<ProcessId, Round> seen = this.rounds.list(reader)
            .stream()
            .collect(Collectors.toMap(each -> each.id().process(), Function.identity()));
        return this.outcomes.listOpenActions()
            .stream()
            .filter(action -> !reader.mandates().isEmpty() || action.publishedAt() != null)
            .flatMap(action -> earlier(action, round, seen))
            .toList();
    }

    private Stream<EarlierAction> earlier(AgreedAction action, Round round, Map<ProcessId, Round> seen) {
        if (action.process().equals(round.id().process())) {
            return action.carriedFrom() == null ? Stream.empty()
                    : Stream.of(new EarlierAction(action, origin(action, seen)));
        }
        var from = seen.get(action.process());
        return from != null && from.year() < round.year() ? Stream.of(new EarlierAction(action, from)) : Stream.empty();
    }

    private @Nullable Round origin(AgreedAction action, Map<ProcessId, Round> seen) {
        var before = action.carriedFrom();
        return before == null ? null
                : this.outcomes.findAction(before).map(AgreedAction::process).map(seen::get).orElse(null);
    }

}
