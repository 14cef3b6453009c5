package fi.yhdyspinta.round.showing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.round.format.StepPart;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.workshop.WallOverview;
import fi.yhdyspinta.workshop.WallState;
import fi.yhdyspinta.workshop.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of a round show, as far as the reader may see it. */
@Component
class RoundPages {

    private static final Period FORGIVEN = Period.ofMonths(6);

    private final Rounds rounds;

    private final RoundGathering gathering;

    private final Surveys surveys;

    private final Walls walls;

    private final EarlierActions earlierActions;

    private final Clock clock;

    RoundPages(Rounds rounds, RoundGathering gathering, Surveys surveys, Walls walls, EarlierActions earlierActions,
            Clock clock) {
        this.rounds = rounds;
        this.gathering = gathering;
        this.surveys = surveys;
        this.walls = walls;
        this.earlierActions = earlierActions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RoundList list(Actor actor) {
        return new RoundList(this.rounds.list(actor), actor.isCoordinator(), today().getYear());
    }

    @Transactional(readOnly = true)
    public RoundView get(Actor actor, String key) {
        var contents = this.gathering.get(actor, key);
        var surveys = surveys(actor, contents);
        return new RoundView(contents.round(), contents.document(), actor.isCoordinator(), !actor.mandates().isEmpty(),
                today(), lines(contents, surveys), contents.topics(), surveys, walls(actor, contents),
                contents.invited(), contents.invitedByType(), own(actor, contents),
                this.earlierActions.list(actor, contents.round()));
    }

    private List<SurveyOverview> surveys(Actor actor, RoundContents contents) {
        return this.surveys.asOfNow(contents.surveys())
            .stream()
            .filter(survey -> survey.state() != SurveyState.DRAFT || actor.isCoordinator())
            .toList();
    }

    private List<WallOverview> walls(Actor actor, RoundContents contents) {
        var walls = contents.hasWalls() ? this.walls.list(contents.round().id().process()) : List.<WallOverview>of();
        return walls.stream()
            .filter(wall -> wall.state() != WallState.PREPARED || !actor.mandates().isEmpty())
            .toList();
    }

    private static @Nullable Invitation own(Actor actor, RoundContents contents) {
        return contents.invited()
            .stream()
            .map(InvitedLine::invitation)
            .filter(Objects::nonNull)
            .filter(each -> each.organisation().equals(actor.actingFor()))
            .findFirst()
            .orElse(null);
    }

    private List<StepLine> lines(RoundContents contents, List<SurveyOverview> surveys) {
        var round = contents.round();
        var document = contents.document();
        var steps = contents.steps();
        var parts = document.process().stream().collect(Collectors.toMap(StepPart::step, Function.identity()));
        var bodies = document.bodies().stream().collect(Collectors.toMap(body -> body.id(), Function.identity()));
        var next = new NextStep(round.state(), surveys, today()).of(steps);
        var late = round.state() != RoundState.CLOSED && !isLongPast(steps);
        return steps.stream()
            .map(step -> new StepLine(step, parts.get(step.position()), find(bodies, step.lane()),
                    next.filter(step::equals).isPresent(), late && step.isLate(today())))
            .toList();
    }

    private static <T> @Nullable T find(Map<String, T> map, @Nullable String key) {
        return key == null ? null : map.get(key);
    }

    /** A round of years ago, taken from a file, has no steps to hurry with. */
    private boolean isLongPast(List<Step> steps) {
        var last = steps.stream().map(Step::to).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return last.isPresent() && last.get().plus(FORGIVEN).isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
