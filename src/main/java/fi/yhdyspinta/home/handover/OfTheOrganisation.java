package fi.yhdyspinta.home.handover;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.home.handover.Handover.Item;
import fi.yhdyspinta.home.handover.Handover.Part;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.ActionState;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.CommitmentAnswer;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.report.Summaries;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.survey.ResponseState;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an organisation has promised and what it is asked, whoever acts for it. */
@Component
class OfTheOrganisation {

    private final Outcomes outcomes;

    private final Surveys surveys;

    private final Invitations invitations;

    private final Summaries summaries;

    OfTheOrganisation(Outcomes outcomes, Surveys surveys, Invitations invitations, Summaries summaries) {
        this.outcomes = outcomes;
        this.surveys = surveys;
        this.invitations = invitations;
        this.summaries = summaries;
    }

    /**
     * @param holder one who holds the role handed over
     */
    List<Part> parts(Actor holder, List<Round> rounds) {
        var organisation = holder.organisation();
        var open = this.outcomes.listOpenActions(List.of(organisation));
        return List.of(new Part("home.handover.asked",
                open.stream().filter(each -> isAsked(each, organisation)).map(OfTheOrganisation::asked).toList()),
                new Part("home.handover.promises",
                        open.stream()
                            .filter(each -> !(each.state() instanceof ActionState.Proposed))
                            .map(each -> promise(each, organisation))
                            .toList()),
                new Part("home.handover.surveys",
                        rounds.stream()
                            .flatMap(round -> this.surveys.list(round.id().process()).stream())
                            .filter(each -> this.surveys.isWaitingFor(each, organisation))
                            .map(each -> survey(each, organisation))
                            .toList()),
                new Part("home.handover.invitations",
                        rounds.stream()
                            .filter(round -> isInvited(holder, round))
                            .map(round -> Item.of(round.name(), round.path(), "home.handover.unanswered"))
                            .toList()),
                new Part("home.handover.comments",
                        rounds.stream().flatMap(round -> comments(round).stream()).toList()));
    }

    private List<Item> comments(Round round) {
        return this.summaries.findDiscussion(round.id().process())
            .filter(discussion -> discussion.until() != null)
            .map(discussion -> Item.of(round.name(), round.path() + "/summary/comments", "home.handover.commentable")
                .by(discussion.until()))
            .stream()
            .toList();
    }

    private boolean isInvited(Actor holder, Round round) {
        return this.invitations.list(holder, round)
            .stream()
            .anyMatch(
                    each -> each.organisation().equals(holder.organisation()) && each.state() == Invitation.State.SENT);
    }

    private Item survey(SurveyOverview survey, OrganisationId organisation) {
        var begun = this.surveys.listRespondents(survey.id())
            .stream()
            .anyMatch(each -> each.organisation().equals(organisation) && each.state() == ResponseState.DRAFT);
        return Item
            .of(survey.title(), "/surveys/" + survey.id(), begun ? "home.handover.drafted" : "home.handover.notBegun")
            .by(day(survey.closesAt()));
    }

    private static Item asked(AgreedAction action) {
        return Item.of(action.what(), "/actions/" + action.id(), "home.handover.unanswered").by(action.dueOn());
    }

    private static Item promise(AgreedAction action, OrganisationId organisation) {
        return Item
            .of(action.what(), "/actions/" + action.id(),
                    action.lead().equals(organisation) ? "home.handover.leads" : "home.handover.takesPart")
            .by(action.dueOn());
    }

    private static boolean isAsked(AgreedAction action, OrganisationId organisation) {
        return action.state() instanceof ActionState.Proposed && action.partyOf(organisation)
            .filter(party -> party.answer() instanceof CommitmentAnswer.Silent)
            .isPresent();
    }

    static @Nullable LocalDate day(java.time.@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Frame.ZONE);
    }

}
