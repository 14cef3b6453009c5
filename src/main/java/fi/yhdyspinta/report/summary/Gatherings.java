package fi.yhdyspinta.report.summary;

import fi.yhdyspinta.meeting.Meetings;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.workshop.WallNotes;
import org.springframework.stereotype.Component;

/** Counts who took part and how. */
@Component
class Gatherings {

    private final Invitations invitations;

    private final Surveys surveys;

    private final WallNotes notes;

    private final Meetings meetings;

    Gatherings(Invitations invitations, Surveys surveys, WallNotes notes, Meetings meetings) {
        this.invitations = invitations;
        this.surveys = surveys;
        this.notes = notes;
        this.meetings = meetings;
    }

    Gathering of(Actor actor, Round round) {
        var process = round.id().process();
        var invited = this.invitations.list(actor, round);
        var joined = invited.stream().filter(each -> each.state() == Invitation.State.ACCEPTED).count();
        var answered = this.surveys.list(process).stream().mapToInt(SurveyOverview::submitted).sum();
        return new Gathering(invited.size(), (int) joined, answered, this.notes.list(process).size(),
                this.meetings.list(process));
    }

}
