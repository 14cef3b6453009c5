package fi.yhdyspinta.home.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Founding;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.ReadyStructures;
import fi.yhdyspinta.plan.ExampleFollowUp;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.survey.Surveys;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills one county: its own organisation, the invented parties and people around it, and
 * its real round.
 */
@Component
class DemoCounty {

    /**
     * Whose lesson of 2023 was that NGOs and parishes came from some municipalities only.
     */
    private static final String WITH_HOLES = "keski-suomi";

    private final Founding founding;

    private final Organisations organisations;

    private final Memberships memberships;

    private final People people;

    private final RoundFiles files;

    private final Rounds rounds;

    private final Invitations invitations;

    private final Surveys surveys;

    private final DemoAnswers answers;

    private final DemoRepresentation representation;

    private final DemoMunicipalities municipalities;

    private final ReadyStructures structures;

    private final DemoTray tray;

    private final ExampleFollowUp followUp;

    DemoCounty(Founding founding, Organisations organisations, Memberships memberships, People people, RoundFiles files,
            Rounds rounds, Invitations invitations, Surveys surveys, DemoAnswers answers,
            DemoRepresentation representation, DemoMunicipalities municipalities, ReadyStructures structures,
            DemoTray tray, ExampleFollowUp followUp) {
        this.founding = founding;
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
        this.files = files;
        this.rounds = rounds;
        this.invitations = invitations;
        this.surveys = surveys;
        this.answers = answers;
        this.representation = representation;
        this.municipalities = municipalities;
        this.structures = structures;
        this.tray = tray;
        this.followUp = followUp;
    }

    /** All of it or nothing, so that a start cut short begins again. */
    @Transactional
    public void fillWhenEmpty(PersonId administrator, County county, String file) {
        if (this.organisations.list().isEmpty()) {
            fill(administrator, county, file);
        }
    }

    private void fill(PersonId administrator, County county, String file) {
        var own = new Organisation(OrganisationId.next(), county.name(), PartyType.COUNTY, null, null, Language.FI,
                true);
        var coordinator = this.founding.begin(administrator, county.id(), own, invite(DemoCast.COORDINATOR));
        DemoCast.COUNTY_PEOPLE.forEach(member -> name(coordinator, member, own.id()));
        DemoCast.PARTIES.forEach(party -> add(coordinator, party));
        if (county.slug().equals(WITH_HOLES)) {
            this.municipalities.add(coordinator);
        }
        var round = take(coordinator, file);
        this.structures.take(coordinator, county.slug());
        this.rounds.publish(coordinator, round.key());
        var parties = this.organisations.list()
            .stream()
            .map(Organisation::id)
            .filter(organisation -> !organisation.equals(own.id()))
            .toList();
        this.invitations.send(coordinator, round.key(), parties);
        this.surveys.list(round.id().process())
            .forEach(survey -> this.answers.give(coordinator, survey, withNobodyOnStage()));
        this.representation.play(coordinator);
        this.tray.fill(coordinator);
        this.followUp.fill(coordinator);
    }

    private List<Organisation> withNobodyOnStage() {
        var names = DemoCast.PARTIES.stream().filter(party -> party.people().isEmpty()).map(Party::name).toList();
        return this.organisations.list()
            .stream()
            .filter(organisation -> names.contains(organisation.name().in(Language.FI)))
            .toList();
    }

    private void add(Actor coordinator, Party party) {
        var organisation = new Organisation(OrganisationId.next(), new LocalText(party.name(), party.swedish(), null),
                party.type(), null, party.mailbox(), Language.FI, true);
        this.organisations.add(coordinator, organisation);
        party.people().forEach(member -> name(coordinator, member, organisation.id()));
    }

    private void name(Actor coordinator, Member member, OrganisationId organisation) {
        if (member.role() != null) {
            this.memberships.name(coordinator, invite(member), organisation, member.role());
        }
    }

    private PersonId invite(Member member) {
        return this.people.invite(member.email(), member.name(), Language.FI).id();
    }

    private Round take(Actor coordinator, String file) {
        try {
            var content = new ClassPathResource("rounds/" + file + ".yaml").getContentAsByteArray();
            return this.files.take(coordinator, content, true);
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}
