package fi.yhdyspinta.round.showing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.database.Editions;
import fi.yhdyspinta.platform.database.Kept;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.workshop.Walls;
import org.springframework.stereotype.Component;

/**
 * Gathers what a round holds from the modules that keep its parts. It is gathered once
 * for all members and once for all visitors, and anew when somebody has changed it.
 */
@Component
class RoundGathering {

    private static final int KEPT_AT_HAND = 200;

    /** Members see more of a round than visitors do. */
    private record Wanted(String key, boolean member) {
    }

    private final Kept<Wanted, RoundContents> kept;

    private final Rounds rounds;

    private final RoundFiles files;

    private final Invitations invitations;

    private final Organisations organisations;

    private final Surveys surveys;

    private final Walls walls;

    RoundGathering(Editions editions, Rounds rounds, RoundFiles files, Invitations invitations,
            Organisations organisations, Surveys surveys, Walls walls) {
        this.kept = new Kept<>(editions, KEPT_AT_HAND);
        this.rounds = rounds;
        this.files = files;
        this.invitations = invitations;
        this.organisations = organisations;
        this.surveys = surveys;
        this.walls = walls;
    }

    /**
     * @throws fi.yhdyspinta.platform.NotFound when there is none of that key, or none the
     * actor may see
     */
    RoundContents get(Actor actor, String key) {
        return this.kept.get(new Wanted(key, isMember(actor)), () -> gather(actor, key));
    }

    private RoundContents gather(Actor actor, String key) {
        var round = this.rounds.get(actor, key);
        var document = this.files.document(actor, round);
        var process = round.id().process();
        var invited = isMember(actor) ? named(this.invitations.list(actor, round)) : List.<InvitedLine>of();
        return new RoundContents(round, document, this.rounds.listSteps(actor, round), new Topics(document).lines(),
                this.surveys.list(process), !this.walls.list(process).isEmpty(), invited,
                countByType(actor, round, invited));
    }

    private List<InvitedLine> named(List<Invitation> invited) {
        var names = this.organisations.getAll(invited.stream().map(Invitation::organisation).toList());
        return invited.stream()
            .map(each -> new InvitedLine(Objects.requireNonNull(names.get(each.organisation())), each, null))
            .toList();
    }

    private Map<PartyType, Integer> countByType(Actor actor, Round round, List<InvitedLine> invited) {
        return isMember(actor) ? Organisation.countByPartyType(invited.stream().map(InvitedLine::organisation).toList())
                : this.invitations.countByPartyType(actor, round);
    }

    private static boolean isMember(Actor actor) {
        return !actor.mandates().isEmpty();
    }

}
