package fi.yhdyspinta.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.organisation.OrganisationUse.Kind;
import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import fi.yhdyspinta.organisation.body.BodyDays;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.body.HoldingDraft;
import fi.yhdyspinta.organisation.body.Seating;
import fi.yhdyspinta.organisation.register.Succession;
import fi.yhdyspinta.organisation.responsibility.Responsibilities;
import fi.yhdyspinta.organisation.responsibility.Theme;
import fi.yhdyspinta.organisation.responsibility.ThemeContact;
import fi.yhdyspinta.organisation.responsibility.ThemeId;
import fi.yhdyspinta.organisation.structure.Structures;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.web.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is left of an organisation that has ended, across the modules that keep it. */
class SuccessionTest extends DatabaseTest {

    private static final LocalDate BEGAN = LocalDate.of(2025, 6, 1);

    @Autowired
    private Succession succession;

    @Autowired
    private Structures structures;

    @Autowired
    private BodyList bodies;

    @Autowired
    private BodyDays days;

    @Autowired
    private Seating seating;

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final LocalDate today = LocalDate.now(Frame.ZONE);

    private Stage stage;

    @BeforeEach
    void begin() {
        this.stage = this.cast.stage();
    }

    @Test
    void seatsAndUnansweredInvitationsBecomeTheSuccessorsAndRolesDoNot() {
        var body = council();
        name(body, 0, "Helmi Heinä <helmi" + address() + ">", true);
        name(body, 1, "", false);
        invite(this.stage.taimi());
        end(this.stage.taimi(), this.stage.seurakunta());
        assertThat(kinds(this.stage.taimi())).containsExactlyInAnyOrder(Kind.INVITATION, Kind.SEAT, Kind.SEAT,
                Kind.MEMBERSHIP, Kind.MEMBERSHIP);

        int moved = this.stage.in(() -> this.succession.move(aino(), this.stage.taimi().id()));

        assertThat(moved).isEqualTo(3);
        assertThat(kinds(this.stage.taimi())).containsOnly(Kind.MEMBERSHIP);
        assertThat(organisation(body, this.today.minusDays(1))).isEqualTo("Koivulahden Taimi ry");
        assertThat(organisation(body, this.today)).isEqualTo("Tuulin seurakunta");
        assertThat(chair(body, 0, this.today).sitting().holding().person()).as("waits for a name").isNull();
        assertThat(chair(body, 1, this.today).nominated()).hasSize(1)
            .allMatch(each -> this.stage.seurakunta().id().equals(each.holding().organisation()));
        assertThat(invited()).containsExactly(this.stage.seurakunta().id().value());
        assertThat(this.stage.<Integer>in(() -> this.succession.move(aino(), this.stage.taimi().id()))).isZero();
    }

    @Test
    void whoHasARoleForTheSuccessorGoesOnSitting() {
        var body = council();
        name(body, 0, "Helmi Heinä <helmi" + address() + ">", true);
        this.cast.join(this.stage.county(), this.stage.helmi().person(), this.stage.seurakunta(),
                fi.yhdyspinta.organisation.Role.REPRESENTATIVE);
        end(this.stage.taimi(), this.stage.seurakunta());

        this.stage.run(() -> this.succession.move(aino(), this.stage.taimi().id()));

        assertThat(chair(body, 0, this.today).sitting().holding().person()).isEqualTo(this.stage.helmi().person());
    }

    @Test
    void contactsMoveOnlyWhereTheSuccessorHasNone() {
        var exercise = new Theme(ThemeId.next(), "Liikunta", null, null);
        var food = new Theme(ThemeId.next(), "Ravitsemus", null, null);
        this.stage.run(() -> {
            this.responsibilities.add(aino(), exercise);
            this.responsibilities.add(aino(), food);
            this.responsibilities.fill(aino(), this.stage.saarikunta().id(),
                    Map.of(exercise.id(), contact(exercise, this.stage.saarikunta(), "Liikuntasihteeri"), food.id(),
                            contact(food, this.stage.saarikunta(), "Ruokapäällikkö")));
            this.responsibilities.fill(aino(), this.stage.koivulahti().id(),
                    Map.of(food.id(), contact(food, this.stage.koivulahti(), "Oma yhdyshenkilö")));
        });
        end(this.stage.saarikunta(), this.stage.koivulahti());

        this.stage.run(() -> this.succession.move(aino(), this.stage.saarikunta().id()));

        assertThat(this.stage.in(() -> this.responsibilities.matrix(aino())).contacts()).containsExactlyInAnyOrder(
                contact(exercise, this.stage.koivulahti(), "Liikuntasihteeri"),
                contact(food, this.stage.koivulahti(), "Oma yhdyshenkilö"),
                contact(food, this.stage.saarikunta(), "Ruokapäällikkö"));
    }

    @Test
    void nothingMovesBeforeTheEndOrToOneThatHasEndedToo() {
        assertThatThrownBy(() -> this.stage.run(() -> this.succession.move(aino(), this.stage.taimi().id())))
            .isInstanceOf(Overtaken.class);
        end(this.stage.taimi(), this.stage.seurakunta());
        end(this.stage.seurakunta(), this.stage.own());
        assertThatThrownBy(() -> this.stage.run(() -> this.succession.move(aino(), this.stage.taimi().id())))
            .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> this.stage.run(() -> this.succession.move(this.stage.onni(), this.stage.taimi().id())))
            .isInstanceOf(Forbidden.class);
    }

    private static ThemeContact contact(Theme theme, Organisation municipality, String name) {
        return new ThemeContact(theme.id(), municipality.id(), name, null);
    }

    private BodyId council() {
        this.stage.run(() -> this.structures.take(aino(), "pohjois-savo"));
        return this.stage.in(() -> this.bodies.list(aino()))
            .stream()
            .filter(each -> each.key().equals("hyte-neuvottelukunta"))
            .findFirst()
            .orElseThrow()
            .id();
    }

    private void name(BodyId body, int place, String holder, boolean appointed) {
        var seat = chair(body, place, this.today).seat().id();
        this.stage.run(() -> this.seating.name(aino(), body, new HoldingDraft(seat, holder, "Koivulahden Taimi ry",
                null, appointed, appointed ? BEGAN : null, true)));
    }

    /** The people of the stage have addresses with one mark. */
    private String address() {
        return this.db.sql("SELECT email FROM identity.person WHERE id = ?")
            .param(this.stage.helmi().person().value())
            .query(String.class)
            .single()
            .substring("helmi".length());
    }

    private Chair chair(BodyId body, int place, LocalDate day) {
        return this.stage.in(() -> this.days.get(aino(), body, day)).groups().getFirst().members().get(place);
    }

    private String organisation(BodyId body, LocalDate day) {
        var sitting = chair(body, 0, day).sitting();
        return sitting == null || sitting.organisation() == null ? "" : String.valueOf(sitting.organisation().fi());
    }

    private void end(Organisation organisation, Organisation successor) {
        this.db.sql("UPDATE organisation.organisation SET ended_on = '2026-01-01', successor_id = ? WHERE id = ?")
            .params(successor.id().value(), organisation.id().value())
            .update();
    }

    private void invite(Organisation organisation) {
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> {
            var round = UUID.randomUUID();
            this.db.sql("""
                    INSERT INTO round.round (county_id, id, key, year, name_fi, state, document, example,
                                             created_at)
                    VALUES (platform.county(), ?, ?, 2027, 'Hyte-neuvottelut 2027', 'INVITED', '', true, now())
                    """).params(round, "kierros-" + round).update();
            this.db.sql("""
                    INSERT INTO round.invitation (county_id, round_id, organisation_id, sent_at)
                    VALUES (platform.county(), ?, ?, now())
                    """).params(round, organisation.id().value()).update();
        }));
    }

    private List<UUID> invited() {
        return this.stage.in(() -> this.transaction
            .execute(status -> this.db.sql("SELECT organisation_id FROM round.invitation").query(UUID.class).list()));
    }

    private List<Kind> kinds(Organisation organisation) {
        return this.stage.in(() -> this.succession.show(aino(), organisation.id()))
            .uses()
            .stream()
            .map(OrganisationUse::kind)
            .toList();
    }

    private Actor aino() {
        return this.stage.aino();
    }

}
