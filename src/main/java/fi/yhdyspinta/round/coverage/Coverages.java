package fi.yhdyspinta.round.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.ActivityMunicipalities;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.survey.Respondent;
import fi.yhdyspinta.survey.ResponseState;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees how far a round reaches, for the coordinator who still can do something. */
@Component
class Coverages {

    private final Rounds rounds;

    private final Invitations invitations;

    private final Organisations organisations;

    private final ActivityMunicipalities activities;

    private final Municipalities municipalities;

    private final Surveys surveys;

    private final Clock clock;

    Coverages(Rounds rounds, Invitations invitations, Organisations organisations, ActivityMunicipalities activities,
            Municipalities municipalities, Surveys surveys, Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.organisations = organisations;
        this.activities = activities;
        this.municipalities = municipalities;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** What the page shows. */
    record Sight(Round round, Coverage coverage) {
    }

    @Transactional(readOnly = true)
    public Sight get(Actor actor, String key) {
        actor.require(Role.COORDINATOR);
        var round = this.rounds.get(actor, key);
        Map<OrganisationId, Invitation> invited = this.invitations.list(actor, round)
            .stream()
            .collect(Collectors.toMap(Invitation::organisation, Function.identity()));
        var begun = this.surveys.list(round.id().process())
            .stream()
            .filter(survey -> survey.state() != SurveyState.DRAFT)
            .toList();
        var answered = answered(begun);
        var activities = this.activities.list();
        var all = this.organisations.list()
            .stream()
            .filter(organisation -> organisation.partyType() != PartyType.COUNTY)
            .map(each -> new Presence(each.partyType(), places(each, activities.getOrDefault(each.id(), Set.of())),
                    stage(invited.get(each.id()), answered.contains(each.id()))))
            .toList();
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        return new Sight(round, Coverage.of(this.municipalities.list(actor.county(), today), all, !begun.isEmpty()));
    }

    private Set<OrganisationId> answered(Collection<SurveyOverview> surveys) {
        return surveys.stream()
            .flatMap(survey -> this.surveys.listRespondents(survey.id()).stream())
            .filter(respondent -> respondent.state() == ResponseState.SUBMITTED)
            .map(Respondent::organisation)
            .collect(Collectors.toSet());
    }

    /** A municipality is in itself, whatever else it may tell. */
    private static Set<String> places(Organisation organisation, Set<String> activities) {
        var places = new HashSet<String>();
        if (organisation.municipalityCode() != null) {
            places.add(organisation.municipalityCode());
        }
        if (organisation.partyType() != PartyType.MUNICIPALITY) {
            places.addAll(activities);
        }
        return places;
    }

    private static Stage stage(@Nullable Invitation invitation, boolean answered) {
        if (answered) {
            return Stage.ANSWERED;
        }
        if (invitation == null) {
            return Stage.KNOWN;
        }
        return invitation.state() == Invitation.State.ACCEPTED ? Stage.JOINED : Stage.INVITED;
    }

}
