package fi.yhdyspinta.survey.results;

import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees what of the results. The coordinator holds the round and reads every answer;
 * the others see them told, once the survey has closed; visitors when the coordinator has
 * published them. Administering the installation gives no right to content.
 */
@Component
class ResultsPolicy {

    /**
     * @throws Forbidden when the actor sees nothing of them
     */
    Sight sightOf(Actor actor, boolean closed, @Nullable Publication publication) {
        if (actor.isCoordinator()) {
            return Sight.EVERYTHING;
        }
        var sight = Stream.of(ofParty(actor), ofPublic(publication)).flatMap(Optional::stream).sorted().findFirst();
        if (sight.isEmpty()) {
            throw new Forbidden("Results are not published");
        }
        return closed ? sight.get() : Sight.NOT_YET;
    }

    void requirePublisher(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    void requireEverything(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    private static Optional<Sight> ofParty(Actor actor) {
        if (actor.mandates().isEmpty()) {
            return Optional.empty();
        }
        var decidesOnly = actor.mandates().stream().allMatch(mandate -> mandate.role() == Role.DECISION_MAKER);
        return Optional.of(decidesOnly ? Sight.FIGURES : Sight.FIGURES_AND_WORDS);
    }

    private static Optional<Sight> ofPublic(@Nullable Publication publication) {
        return Optional.ofNullable(publication).map(open -> open.withWords() ? Sight.FIGURES_AND_WORDS : Sight.FIGURES);
    }

}
