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
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.round.format.RoundDocument;
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

    private final RoundFiles files;

    private final Invitations invitations;

    private final Organisations organisations;

    private final Surveys surveys;

    private final Walls walls;

    private final Clock clock;

    RoundPages(Rounds rounds, RoundFiles files, Invitations invitations, Organisations organisations, Surveys surveys,
            Walls walls, Clock clock) {
        this.rounds = rounds;
        this.files = files;
        this.invitations = invitations;
        this.organisations = organisations;
        this.surveys = surveys;
        this.walls = walls;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RoundList list(Actor actor) {
        return new RoundList(this.rounds.list(actor), actor.isCoordinator(), today().getYear());
    }

    @Transactional(readOnly = true)
    public RoundView get(Actor actor, String key) {
        var round = this.rounds.get(actor, key);
        var document = this.files.document(actor, round);
        var member = !actor.mandates().isEmpty();
        var invited = member ? this.invitations.list(actor, round) : List.<Invitation>of();
        var own = invited.stream().filter(each -> each.organisation().equals(actor.actingFor())).findFirst();
        var lines = named(invited);
        var surveys = surveys(actor, round);
        return new RoundView(round, document, actor.isCoordinator(), member, today(),
                lines(round, this.rounds.listSteps(actor, round), document, surveys), new Topics(document).lines(),
                surveys, walls(actor, round), lines,
                member ? Organisation.countByPartyType(lines.stream().map(InvitedLine::organisation).toList())
                        : this.invitations.countByPartyType(actor, round),
                own.orElse(null));
    }

    private List<SurveyOverview> surveys(Actor actor, Round round) {
        return this.surveys.list(round.id().process())
            .stream()
            .filter(survey -> survey.state() != SurveyState.DRAFT || actor.isCoordinator())
            .toList();
    }

    private List<WallOverview> walls(Actor actor, Round round) {
        return this.walls.list(round.id().process())
            .stream()
            .filter(wall -> wall.state() != WallState.PREPARED || !actor.mandates().isEmpty())
            .toList();
    }

    private List<InvitedLine> named(List<Invitation> invited) {
        var names = this.organisations.getAll(invited.stream().map(Invitation::organisation).toList());
        return invited.stream()
            .map(each -> new InvitedLine(Objects.requireNonNull(names.get(each.organisation())), each))
            .toList();
    }

    private List<StepLine> lines(Round round, List<Step> steps, RoundDocument document, List<SurveyOverview> surveys) {
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
