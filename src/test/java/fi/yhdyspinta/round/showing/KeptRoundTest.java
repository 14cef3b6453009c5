package fi.yhdyspinta.round.showing;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Reading;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The page of a round is kept in memory, and yet always shows what is. */
class KeptRoundTest extends DatabaseTest {

    /** Asked anew for every page. */
    private static final Set<String> COUNTED = Set.of("survey.response", "workshop.note", "outcome.agreed_action");

    @Autowired
    private RoundPages pages;

    @Autowired
    private RoundFiles files;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Surveys surveys;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private Round round;

    @BeforeEach
    void take() throws IOException {
        this.stage = this.cast.stage();
        var file = new ClassPathResource("rounds/pohjois-savo-2024.yaml").getContentAsByteArray();
        this.round = this.stage.in(() -> this.files.take(this.stage.aino(), file, true));
        this.stage.run(() -> this.invitations.send(this.stage.aino(), this.round.key(),
                List.of(this.stage.taimi().id(), this.stage.saarikunta().id())));
    }

    @Test
    void everyTableThatIsKeptIsWatched() {
        assertThat(this.stage.in(() -> Reading.unwatched(this.transaction, this.db,
                () -> this.pages.get(this.stage.aino(), this.round.key()))))
            .as("tables the page keeps though nothing watches them: CALL platform.watch")
            .isNotEmpty()
            .isSubsetOf(COUNTED);
    }

    @Test
    void whoeverChangesTheRoundSeesIt() {
        assertThat(step()).isEqualTo(Step.State.NOT_STARTED);
        this.stage.run(() -> this.rounds.changeStep(this.stage.aino(), this.round.key(), 1, Step.State.OPEN, ""));
        assertThat(step()).isEqualTo(Step.State.OPEN);

        assertThat(view().openSurveys()).isEmpty();
        var survey = view().surveys().getFirst();
        this.stage.run(() -> this.surveys.open(this.stage.aino(), survey.id(), null));
        assertThat(view().openSurveys()).extracting(each -> each.state()).containsExactly(SurveyState.OPEN);
    }

    @Test
    void anOrganisationSeesItsOwnInvitationOnly() {
        this.stage.run(() -> this.invitations.answer(this.stage.helmi(), this.round.key(), Invitation.State.ACCEPTED));
        assertThat(this.stage.in(() -> this.pages.get(this.stage.helmi(), this.round.key())).own())
            .extracting(Invitation::state)
            .isEqualTo(Invitation.State.ACCEPTED);
        assertThat(this.stage.in(() -> this.pages.get(this.stage.onni(), this.round.key())).own())
            .extracting(Invitation::state)
            .isEqualTo(Invitation.State.SENT);
    }

    @Test
    void visitorsSeeItWhileItIsPublishedAndNoneOfTheInvited() {
        var visitor = this.stage.visitor();
        view();
        assertThatThrownBy(() -> this.stage.in(() -> this.pages.get(visitor, this.round.key())))
            .isInstanceOf(NotFound.class);

        this.stage.run(() -> this.rounds.publish(this.stage.aino(), this.round.key()));
        var seen = this.stage.in(() -> this.pages.get(visitor, this.round.key()));
        assertThat(seen.invited()).isEmpty();
        assertThat(seen.surveys()).isEmpty();
        assertThat(seen.mayRun()).isFalse();

        this.stage.run(() -> this.rounds.withdraw(this.stage.aino(), this.round.key()));
        assertThatThrownBy(() -> this.stage.in(() -> this.pages.get(visitor, this.round.key())))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherCountyHasNoSuchRound() {
        view();
        var neighbour = this.cast.stage();
        assertThatThrownBy(() -> neighbour.in(() -> this.pages.get(neighbour.aino(), this.round.key())))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void mandateThatHasEndedIsGoneWithTheNextPage() {
        var county = this.stage.county().id();
        var helmi = this.stage.helmi().person();
        assertThat(this.memberships.listMandates(county, helmi)).isEqualTo(this.stage.helmi().mandates());
        assertThat(this.memberships.listMandates(this.cast.stage().county().id(), helmi)).isEmpty();

        this.stage.run(() -> this.transaction.executeWithoutResult(status -> {
            this.db.sql("""
                    UPDATE organisation.membership
                    SET valid_to = now()
                    WHERE county_id = platform.county() AND person_id = :person
                    """).param("person", helmi.value()).update();
        }));
        assertThat(this.memberships.listMandates(county, helmi)).isEmpty();
    }

    @Test
    void askingForMandatesElsewhereLeavesATransactionInItsCounty() {
        var neighbour = this.cast.stage();
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> {
            this.memberships.listMandates(neighbour.county().id(), neighbour.aino().person());
            assertThat(this.db.sql("SELECT platform.county()").query(UUID.class).single())
                .isEqualTo(this.stage.county().id().value());
        }));
    }

    private RoundView view() {
        return this.stage.in(() -> this.pages.get(this.stage.aino(), this.round.key()));
    }

    private Step.State step() {
        return view().steps().getFirst().step().state();
    }

}
