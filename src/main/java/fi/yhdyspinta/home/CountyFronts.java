package fi.yhdyspinta.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.home.CountyFront.Coming;
import fi.yhdyspinta.home.CountyFront.Waiting;
import fi.yhdyspinta.meeting.Meetings;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Bodies;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.survey.Surveys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is going on in a county and what waits for the reader. */
@Component
class CountyFronts {

    private static final int SHOWN_MEETINGS = 6;

    private final Rounds rounds;

    private final Meetings meetings;

    private final Invitations invitations;

    private final Surveys surveys;

    private final Outcomes outcomes;

    private final Bodies bodies;

    private final Clock clock;

    CountyFronts(Rounds rounds, Meetings meetings, Invitations invitations, Surveys surveys, Outcomes outcomes,
            Bodies bodies, Clock clock) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.invitations = invitations;
        this.surveys = surveys;
        this.outcomes = outcomes;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CountyFront get(Actor actor) {
        var all = this.rounds.list(actor);
        var now = all.stream().filter(round -> round.state() != RoundState.CLOSED).toList();
        var earlier = all.stream().filter(round -> round.state() == RoundState.CLOSED).toList();
        return new CountyFront(now, earlier, coming(now), waiting(actor, now), actor.isSignedIn());
    }

    private List<Coming> coming(List<Round> now) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        return now.stream()
            .flatMap(round -> this.meetings.list(round.id().process()).stream().map(each -> new Coming(each, round)))
            .filter(each -> each.meeting().date() != null && !each.meeting().date().isBefore(today))
            .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.meeting().date())))
            .limit(SHOWN_MEETINGS)
            .toList();
    }

    /** What waits for the organisation the actor acts for. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor actor) {
        return waiting(actor, this.rounds.list(actor));
    }

    private List<Waiting> waiting(Actor actor, List<Round> now) {
        var organisation = actor.actingFor();
        if (organisation == null) {
            return List.of();
        }
        var waiting = new ArrayList<Waiting>();
        for (var round : now) {
            invitations(actor, round).forEach(waiting::add);
            surveys(actor, round).forEach(waiting::add);
        }
        promises(actor, organisation).forEach(waiting::add);
        deputies(actor).forEach(waiting::add);
        return waiting;
    }

    private Stream<Waiting> invitations(Actor actor, Round round) {
        return this.invitations.list(actor, round)
            .stream()
            .filter(each -> each.organisation().equals(actor.actingFor()) && each.state() == Invitation.State.SENT)
            .map(each -> new Waiting("home.waiting.invitation", round.name(), round.path()));
    }

    private Stream<Waiting> surveys(Actor actor, Round round) {
        return this.surveys.list(round.id().process())
            .stream()
            .filter(survey -> this.surveys.isWaitingFor(survey, actor.organisation()))
            .map(survey -> new Waiting("home.waiting.survey", survey.title(), "/surveys/" + survey.id()));
    }

    private Stream<Waiting> deputies(Actor actor) {
        return this.bodies.listAwaitingDeputy(actor)
            .stream()
            .map(body -> new Waiting("home.waiting.deputy", body.name(), "/bodies/vacancies"));
    }

    private Stream<Waiting> promises(Actor actor, OrganisationId organisation) {
        return this.outcomes.listAsked(actor, organisation)
            .stream()
            .map(action -> new Waiting("home.waiting.promise", action.what(), "/actions/" + action.id()));
    }

}
