package fi.yhdyspinta.organisation.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Bodies;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.MembershipEnded;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import fi.yhdyspinta.organisation.body.BodyDay.Group;
import fi.yhdyspinta.organisation.body.Quota.NamedParty;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.web.Frame;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeatingTest extends DatabaseTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);

    @Autowired
    private BodyList bodies;

    @Autowired
    private BodyDays days;

    @Autowired
    private Seating seating;

    @Autowired
    private Bodies all;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private BodyId body;

    private void council(Integer members, Integer deputies, List<NamedParty> parties) {
        this.stage = this.cast.stage();
        var form = new BodyForm("Hyte-neuvottelukunta", "", "", "NEGOTIATING_COUNCIL", "STRATEGIC", "", "", "", "", "",
                "", "", "", "", "true", "");
        this.body = this.stage.in(() -> this.bodies.add(this.stage.aino(), form.toFacts(null, Set.of())));
        this.stage.run(() -> this.seating.addQuota(this.stage.aino(), new Quota(SeatGroupId.next(), this.body, "kunnat",
                members, deputies, null, null, List.of(), parties, null, null)));
    }

    @Test
    void quotaSetsOutItsSeatsWithPersonalDeputies() {
        council(10, 10, List.of());

        var group = on(SPRING);
        assertThat(group.members()).hasSize(10);
        assertThat(group.deputies()).extracting(chair -> chair.seat().deputyOf())
            .containsExactlyElementsOf(group.members().stream().map(chair -> chair.seat().id()).toList());
        assertThat(group.warnings()).containsExactly(Warning.of("members", 0L, 10), Warning.of("deputies", 0L, 10));
    }

    @Test
    void smallerQuotaKeepsTheSeatsThatSomebodyHasHeld() {
        council(3, 0, List.of());
        appoint(on(SPRING).members().get(2), "Saarikunnan kunta", NEW_YEAR);

        this.stage.run(() -> this.seating.changeQuota(this.stage.aino(), new Quota(on(SPRING).quota().id(), this.body,
                "kunnat", 1, 0, null, null, List.of(), List.of(), null, null)));

        assertThat(on(SPRING).members()).extracting(chair -> chair.seat().position()).containsExactly(1, 3);
    }

    @Test
    void bodyOfThatDayIsShownWhateverCameLater() {
        council(1, 0, List.of());
        var seat = on(SPRING).members().getFirst();
        appoint(seat, "Saarikunnan kunta", NEW_YEAR);
        end(on(SPRING).members().getFirst(), SPRING);
        appoint(seat, "Koivulahden kunta", SPRING.plusDays(1));

        assertThat(organisation(NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(organisation(NEW_YEAR)).isEqualTo("Saarikunnan kunta");
        assertThat(organisation(SPRING)).isEqualTo("Saarikunnan kunta");
        assertThat(organisation(SPRING.plusDays(1))).isEqualTo("Koivulahden kunta");
    }

    @Test
    void nobodySitsWhereSomebodySitsAlready() {
        council(1, 0, List.of());
        var seat = on(SPRING).members().getFirst();
        appoint(seat, "Saarikunnan kunta", SPRING);

        var second = new HoldingDraft(seat.seat().id(), "", "Koivulahden kunta", null, true, SPRING.plusDays(30),
                false);
        assertThat(this.stage.in(() -> this.seating.problems(this.stage.aino(), this.body, second)))
            .containsEntry("from", "organisation.body.seat.taken");
        assertThatThrownBy(() -> this.stage.run(() -> this.seating.name(this.stage.aino(), this.body, second)))
            .isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("seat_holding_one_a_day");
    }

    @Test
    void successorOfANamedPartyIsShownFromItsDayOn() {
        council(1, 0, List.of(new NamedParty("TE-palvelut", "työllisyysalue", NEW_YEAR)));

        assertThat(on(NEW_YEAR.minusDays(1)).members().getFirst().party()).isEqualTo("TE-palvelut");
        assertThat(on(NEW_YEAR).members().getFirst().party()).isEqualTo("työllisyysalue");
    }

    @Test
    void endOfAMembershipFreesTheSeatAndProposesTheDeputy() {
        council(1, 1, List.of());
        var today = LocalDate.now(Frame.ZONE);
        var group = on(today);
        name(this.stage.aino(), group.members().getFirst(), this.stage.onni(), "Saarikunnan kunta", SPRING);
        name(this.stage.aino(), group.deputies().getFirst(), this.stage.vieno(), "Saarikunnan kunta", SPRING);
        assertThat(this.stage.in(() -> this.all.listAwaitingDeputy(this.stage.aino()))).isEmpty();

        leave(this.stage.onni(), Role.MUNICIPAL_COORDINATOR);
        assertThat(on(today).members().getFirst().sitting()).as("still the representative").isNotNull();
        leave(this.stage.onni(), Role.REPRESENTATIVE);

        var vacant = on(today).members().getFirst();
        assertThat(vacant.sitting()).isNull();
        assertThat(vacant.vacantSince()).isEqualTo(today);
        assertThat(vacant.ready().name()).isEqualTo("Vieno Varpu");
        assertThat(on(today.minusDays(1)).members().getFirst().sitting().name()).isEqualTo("Onni Orava");
        assertThat(this.stage.in(() -> this.all.listAwaitingDeputy(this.stage.aino()))).hasSize(1);
        assertThat(this.stage.in(() -> this.all.listAwaitingDeputy(this.stage.helmi()))).isEmpty();

        this.stage.run(() -> this.seating.rise(this.stage.aino(), this.body, vacant.seat().id(),
                vacant.ready().holding().id()));

        assertThat(on(today).members().getFirst().sitting().name()).isEqualTo("Vieno Varpu");
        assertThat(on(today).deputies().getFirst().sitting()).isNull();
        assertThat(this.stage.in(() -> this.all.listAwaitingDeputy(this.stage.aino()))).isEmpty();
    }

    @Test
    void representativeNominatesForTheOwnOrganisationAndADecisionMakerAppoints() {
        council(1, 0, List.of());
        var seat = on(SPRING).members().getFirst();
        var own = new HoldingDraft(seat.seat().id(), "", "Koivulahden Taimi ry", null, false, null, false);
        var others = new HoldingDraft(seat.seat().id(), "", "Saarikunnan kunta", null, false, null, false);
        var atOnce = new HoldingDraft(seat.seat().id(), "", "Koivulahden Taimi ry", null, true, SPRING, false);

        assertThatThrownBy(() -> this.stage.run(() -> this.seating.name(this.stage.helmi(), this.body, others)))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.stage.run(() -> this.seating.name(this.stage.helmi(), this.body, atOnce)))
            .isInstanceOf(Forbidden.class);
        this.stage.run(() -> this.seating.name(this.stage.helmi(), this.body, own));

        var today = LocalDate.now(Frame.ZONE);
        var nominated = on(today).members().getFirst().nominated().getFirst().holding();
        assertThatThrownBy(
                () -> this.stage.run(() -> this.seating.appoint(this.stage.helmi(), this.body, nominated.id(), today)))
            .isInstanceOf(Forbidden.class);
        this.stage.run(() -> this.seating.appoint(this.stage.urho(), this.body, nominated.id(), today));
        assertThat(organisation(today)).isEqualTo("Koivulahden Taimi ry");
    }

    @Test
    void visitorSeesNamesOnlyOfThoseWhoHaveAgreed() {
        council(2, 0, List.of());
        var chairs = on(SPRING).members();
        name(this.stage.aino(), chairs.get(0), this.stage.onni(), "Saarikunnan kunta", SPRING);
        this.stage.run(() -> this.seating.name(this.stage.aino(), this.body, new HoldingDraft(chairs.get(1).seat().id(),
                mailOf(this.stage.helmi()), "Koivulahden Taimi ry", null, true, SPRING, true)));

        var seen = this.stage.in(() -> this.days.get(this.stage.visitor(), this.body, SPRING)).groups().getFirst();
        assertThat(seen.members().get(0).sitting().name()).isNull();
        assertThat(seen.members().get(0).sitting().organisation()).isNotNull();
        assertThat(seen.members().get(1).sitting().name()).isEqualTo("Helmi Heinä");
        assertThat(seen.members().get(1).sitting().organisation()).as("has not agreed to be listed").isNull();
    }

    private Group on(LocalDate day) {
        return this.stage.in(() -> this.days.get(this.stage.aino(), this.body, day)).groups().getFirst();
    }

    private String organisation(LocalDate day) {
        var sitting = on(day).members().getFirst().sitting();
        return sitting == null ? "" : sitting.organisation().fi();
    }

    private void appoint(Chair chair, String organisation, LocalDate from) {
        this.stage.run(() -> this.seating.name(this.stage.aino(), this.body,
                new HoldingDraft(chair.seat().id(), "", organisation, null, true, from, false)));
    }

    private void name(Actor by, Chair chair, Actor person, String organisation, LocalDate from) {
        this.stage.run(() -> this.seating.name(by, this.body,
                new HoldingDraft(chair.seat().id(), mailOf(person), organisation, null, true, from, false)));
    }

    private String mailOf(Actor person) {
        return this.db.sql("SELECT name || ' <' || email || '>' FROM identity.person WHERE id = ?")
            .param(person.person().value())
            .query(String.class)
            .single();
    }

    private void end(Chair chair, LocalDate lastDay) {
        this.stage.run(() -> this.seating.end(this.stage.aino(), this.body, chair.sitting().holding().id(), lastDay));
    }

    /** What the page of memberships does. */
    private void leave(Actor person, Role role) {
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> {
            this.db.sql("UPDATE organisation.membership SET valid_to = now() WHERE person_id = ? AND role = ?")
                .params(person.person().value(), role.name())
                .update();
            this.events.publishEvent(new MembershipEnded(this.stage.county().id(), person.person(),
                    this.stage.saarikunta().id(), role, Instant.now()));
        }));
    }

}
