package fi.yhdyspinta.home.handover;

import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.home.handover.Handover.Item;
import fi.yhdyspinta.home.handover.Handover.Part;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.Decision;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.report.Summaries;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.workshop.WallOverview;
import fi.yhdyspinta.workshop.WallState;
import fi.yhdyspinta.workshop.Walls;
import org.springframework.stereotype.Component;

/** What those who run a round have in their hands: steps, surveys, walls, decisions. */
@Component
class OfTheCounty {

    private final Rounds rounds;

    private final Surveys surveys;

    private final Walls walls;

    private final Outcomes outcomes;

    private final Summaries summaries;

    OfTheCounty(Rounds rounds, Surveys surveys, Walls walls, Outcomes outcomes, Summaries summaries) {
        this.rounds = rounds;
        this.surveys = surveys;
        this.walls = walls;
        this.outcomes = outcomes;
        this.summaries = summaries;
    }

    /**
     * @param holder one who holds the role handed over
     */
    List<Part> parts(Actor holder, Role role, List<Round> open) {
        return switch (role) {
            case COORDINATOR ->
                List.of(part("home.handover.steps", open.stream().flatMap(round -> steps(holder, round))),
                        part("home.handover.openSurveys", open.stream().flatMap(this::surveys)),
                        part("home.handover.answers", open.stream().flatMap(this::unanswered)),
                        part("home.handover.decisions", open.stream().flatMap(this::decisions)),
                        part("home.handover.walls", open.stream().flatMap(this::walls)));
            case FACILITATOR -> List.of(part("home.handover.walls", open.stream().flatMap(this::walls)));
            case DECISION_MAKER, MUNICIPAL_COORDINATOR ->
                List.of(part("home.handover.decisions", open.stream().flatMap(this::decisions)));
            case REPRESENTATIVE, DEPUTY, CONTRIBUTOR -> List.of();
        };
    }

    private static Part part(String key, Stream<Item> items) {
        return new Part(key, items.toList());
    }

    private Stream<Item> steps(Actor holder, Round round) {
        return this.rounds.listSteps(holder, round)
            .stream()
            .filter(step -> step.state() == Step.State.OPEN || step.state() == Step.State.NOT_STARTED)
            .map(step -> Item.of(LocalText.finnish(step.name()), round.path(), step.state().key()).by(step.to()));
    }

    private Stream<Item> surveys(Round round) {
        return this.surveys.list(round.id().process())
            .stream()
            .filter(survey -> survey.state() != SurveyState.CLOSED)
            .map(survey -> Item
                .of(survey.title(), "/surveys/" + survey.id(),
                        survey.state() == SurveyState.OPEN ? "home.handover.surveyOpen" : "home.handover.surveyDraft")
                .by(OfTheOrganisation.day(survey.closesAt())));
    }

    private Stream<Item> unanswered(Round round) {
        return this.summaries.findDiscussion(round.id().process())
            .filter(discussion -> discussion.unanswered() > 0)
            .map(discussion -> Item
                .of(round.name(), round.path() + "/summary/comments", "home.handover.unansweredComments")
                .counting(discussion.unanswered()))
            .stream();
    }

    private Stream<Item> decisions(Round round) {
        return this.outcomes.listDecisions(round.id().process())
            .stream()
            .filter(decision -> !(decision instanceof Decision.Published))
            .map(decision -> Item.of(LocalText.finnish(decision.item().title()), "/decisions/" + decision.id(),
                    decision.key()));
    }

    private Stream<Item> walls(Round round) {
        return this.walls.list(round.id().process())
            .stream()
            .filter(wall -> wall.state() != WallState.CLOSED)
            .map(OfTheCounty::wall);
    }

    private static Item wall(WallOverview wall) {
        return Item.of(LocalText.finnish(wall.question()), wall.path(),
                wall.state() == WallState.OPEN ? "home.handover.wallOpen" : "home.handover.wallPrepared");
    }

}
