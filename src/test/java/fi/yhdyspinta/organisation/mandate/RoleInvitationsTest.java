package fi.yhdyspinta.organisation.mandate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From the invitation to the first page as somebody who has accepted it. */
class RoleInvitationsTest extends DatabaseTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RoleInvitations invitations;

    @Autowired
    private Memberships memberships;

    @Autowired
    private People people;

    @Autowired
    private StageClock clock;

    private Stage stage;

    private String email;

    @BeforeEach
    void raise() {
        this.stage = this.cast.stage();
        this.email = "kaisa." + UUID.randomUUID() + "@example.org";
    }

    @AfterEach
    void setClockRight() {
        this.clock.setRight();
    }

    @Test
    void newcomerAcceptsAndIsSignedIn() {
        var link = invite(this.stage.helmi(), this.stage.taimi(), Role.DEPUTY);
        assertThat(this.people.findByEmail(this.email)).as("nobody is made before accepting").isEmpty();
        var visit = new Visit(this.port);

        assertThat(visit.get(link).body()).contains("Helmi Heinä", "Koivulahden Taimi ry");
        var signIn = Visit.leadsTo(visit.submit(link, link + "/acceptance", Map.of()));
        visit.submit(signIn, "/sign-in/session", Map.of("token", token(signIn.replaceFirst("\\?.*", ""))));

        assertThat(visit.get(this.stage.county().path()).body()).contains("Kaisa Kuusi");
        assertThat(mandates()).containsExactly(new Mandate(this.stage.taimi().id(), Role.DEPUTY));
        assertThat(Visit.leadsTo(visit.submit(link, link + "/acceptance", Map.of()))).as("works once").isEmpty();
    }

    @Test
    void whoeverHasTheAddressAlreadyKeepsTheOwnName() {
        this.people.invite(this.email, "Kaisa Kuusi-Koivu", Language.FI);

        accept(invite(this.stage.aino(), this.stage.taimi(), Role.REPRESENTATIVE));

        assertThat(this.people.findByEmail(this.email).orElseThrow().name()).isEqualTo("Kaisa Kuusi-Koivu");
        assertThat(mandates()).hasSize(1);
    }

    @Test
    void sendingTellsNothingOfWhetherTheAddressIsKnown() {
        var known = "tunnettu." + UUID.randomUUID() + "@example.org";
        this.people.invite(known, "Tuttu Tuulia", Language.FI);

        assertThat(problems(this.stage.helmi(), offer(known, this.stage.taimi(), Role.DEPUTY)))
            .isEqualTo(problems(this.stage.helmi(), offer(this.email, this.stage.taimi(), Role.DEPUTY)))
            .isEmpty();
        this.stage
            .run(() -> this.invitations.invite(this.stage.helmi(), offer(known, this.stage.taimi(), Role.DEPUTY)));
        assertThat(this.stage.in(() -> this.invitations.list(this.stage.helmi())))
            .allSatisfy(each -> assertThat(each.offer().name()).isEqualTo("Kaisa Kuusi"));
    }

    @Test
    void representativeInvitesDeputiesAndContributorsOnly() {
        assertThat(problems(this.stage.helmi(), offer(this.email, this.stage.taimi(), Role.CONTRIBUTOR))).isEmpty();
        assertThat(problems(this.stage.helmi(), offer(this.email, this.stage.taimi(), Role.REPRESENTATIVE)))
            .containsKey("role");
        assertThat(problems(this.stage.helmi(), offer(this.email, this.stage.seurakunta(), Role.DEPUTY)))
            .containsKey("organisation");
        assertThat(problems(this.stage.aino(), offer(this.email, this.stage.taimi(), Role.COORDINATOR)))
            .as("the county's own role")
            .containsKey("role");
        assertThatThrownBy(() -> problems(this.stage.tapio(), offer(this.email, this.stage.taimi(), Role.DEPUTY)))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> problems(this.stage.sara(), offer(this.email, this.stage.taimi(), Role.DEPUTY)))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyIsAskedTwice() {
        invite(this.stage.aino(), this.stage.taimi(), Role.DEPUTY);

        assertThat(problems(this.stage.aino(),
                offer(this.email.toUpperCase(java.util.Locale.ROOT), this.stage.taimi(), Role.DEPUTY)))
            .containsEntry("email", "organisation.invitation.email.asked");
    }

    @Test
    void withdrawnRenewedAndOldLinksDoNotWork() {
        var first = invite(this.stage.aino(), this.stage.taimi(), Role.DEPUTY);
        var id = this.stage.in(() -> this.invitations.list(this.stage.aino())).getFirst().id();
        var second = this.stage.in(() -> this.invitations.sendAgain(this.stage.aino(), id));
        assertThatThrownBy(() -> accept(first)).isInstanceOf(NotFound.class);

        this.clock.turnForward(RoleInvitations.VALIDITY.plus(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> accept(second)).isInstanceOf(Overtaken.class);
        var third = this.stage.in(() -> this.invitations.sendAgain(this.stage.aino(), id));

        this.stage.run(() -> this.invitations.withdraw(this.stage.aino(), id));
        assertThatThrownBy(() -> accept(third)).isInstanceOf(Overtaken.class);
        assertThat(this.people.findByEmail(this.email)).isEmpty();
    }

    @Test
    void whoeverLostTheRightToGiveTheRoleGivesItNoMore() {
        var link = invite(this.stage.helmi(), this.stage.taimi(), Role.DEPUTY);
        this.stage.run(() -> this.memberships.end(this.stage.aino(),
                this.memberships.list(this.stage.helmi().person()).getFirst().id(), "Lähti"));

        assertThatThrownBy(() -> accept(link)).isInstanceOf(Overtaken.class);
        assertThat(this.people.findByEmail(this.email)).as("all or nothing").isEmpty();
    }

    @Test
    void declinedIsDeclined() {
        var link = invite(this.stage.helmi(), this.stage.taimi(), Role.DEPUTY);
        this.stage.run(() -> this.invitations.decline(this.stage.visitor(), token(link)));

        assertThatThrownBy(() -> accept(link)).isInstanceOf(Overtaken.class);
        assertThat(this.stage.in(() -> this.invitations.list(this.stage.helmi())).getFirst().answer())
            .isEqualTo(RoleInvitation.Answer.DECLINED);
    }

    @Test
    void linkOfAnotherCountyIsNoLink() {
        var link = invite(this.stage.aino(), this.stage.taimi(), Role.DEPUTY);
        var elsewhere = this.cast.stage();

        assertThat(new Visit(this.port).get(link.replace(this.stage.county().path(), elsewhere.county().path()))
            .statusCode()).isEqualTo(404);
    }

    private String invite(Actor by, Organisation organisation, Role role) {
        return this.stage.in(() -> this.invitations.invite(by, offer(this.email, organisation, role)));
    }

    private void accept(String link) {
        this.stage.run(() -> this.invitations.accept(this.stage.visitor(), token(link)));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Map<String, String> problems(Actor by, RoleOffer offer) {
        return this.stage.in(() -> this.invitations.problems(by, offer));
    }

    private List<Mandate> mandates() {
        var person = this.people.findByEmail(this.email).orElseThrow().id();
        return this.stage.in(() -> this.memberships.listMandates(person));
    }

    private RoleOffer offer(String to, Organisation organisation, Role role) {
        return new RoleOffer("Kaisa Kuusi", to, Language.FI, organisation.id(), role,
                LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()), null);
    }

}
