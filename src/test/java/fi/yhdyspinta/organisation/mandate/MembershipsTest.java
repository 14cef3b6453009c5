package fi.yhdyspinta.organisation.mandate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.MembershipEnded;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.organisation.MembershipRefused;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may give and end which role, and what the books say afterwards. */
@RecordApplicationEvents
class MembershipsTest extends DatabaseTest {

    @Autowired
    private Memberships memberships;

    @Autowired
    private MandatePages pages;

    @Autowired
    private StageClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    private Stage stage;

    @BeforeEach
    void raise() {
        this.stage = this.cast.stage();
    }

    @AfterEach
    void setClockRight() {
        this.clock.setRight();
    }

    @Test
    void endingTakesTheRightsAtOnceAndIsAnnounced() {
        var helmi = this.stage.helmi();

        end(this.stage.aino(), helmi);

        assertThat(mandates(helmi)).isEmpty();
        assertThat(this.events.stream(MembershipEnded.class)).singleElement()
            .satisfies(ended -> assertThat(ended)
                .extracting(MembershipEnded::person, MembershipEnded::organisation, MembershipEnded::role)
                .containsExactly(helmi.person(), this.stage.taimi().id(), Role.REPRESENTATIVE));
        assertThat(membership(helmi).ending())
            .isEqualTo(new Membership.Ending(this.stage.aino().person(), "Vaihtoi työpaikkaa"));
    }

    @Test
    void booksTellWhoHeldARoleOnAPastDay() {
        this.clock.turnForward(Duration.ofDays(3));
        end(this.stage.aino(), this.stage.helmi());
        this.clock.turnForward(Duration.ofDays(3));
        var today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());

        assertThat(names(new PeopleFilter("", Role.REPRESENTATIVE, null, null, today.minusDays(4), 1)))
            .contains("Helmi Heinä");
        assertThat(names(new PeopleFilter("", Role.REPRESENTATIVE, null, null, today, 1)))
            .doesNotContain("Helmi Heinä");
    }

    @Test
    void whatIsOverStaysAsItWas() {
        end(this.stage.aino(), this.stage.helmi());
        var over = membership(this.stage.helmi()).id();

        assertThatThrownBy(() -> end(this.stage.aino(), over)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> setTerm(this.stage.aino(), over, null)).isInstanceOf(Overtaken.class);
    }

    @Test
    void lastDayIsHeldToItsEnd() {
        var today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
        setTerm(this.stage.aino(), membership(this.stage.helmi()).id(), today.plusDays(1));

        assertThat(mandates(this.stage.helmi())).isNotEmpty();
        this.clock.turnForward(Duration.ofDays(2));
        assertThat(mandates(this.stage.helmi())).isEmpty();

        this.stage.run(() -> this.memberships.tellOfThoseRunOut(this.stage.county().id()));
        this.stage.run(() -> this.memberships.tellOfThoseRunOut(this.stage.county().id()));
        assertThat(this.events.stream(MembershipEnded.class)).as("told once").hasSize(1);
    }

    @Test
    void representativeLooksAfterDeputiesAndContributorsOfTheOwnOrganisation() {
        end(this.stage.helmi(), this.stage.tapio());
        assertThat(mandates(this.stage.tapio())).isEmpty();

        var vieno = membership(this.stage.vieno()).id();
        assertThatThrownBy(() -> end(this.stage.helmi(), vieno)).isInstanceOf(NotFound.class);
        var meri = membership(this.stage.meri()).id();
        assertThatThrownBy(() -> end(this.stage.onni(), meri)).isInstanceOf(NotFound.class);
        var second = this.cast.actor(this.stage.county(), "eino." + UUID.randomUUID(), "Eino Este", this.stage.taimi(),
                Role.REPRESENTATIVE);
        assertThatThrownBy(() -> end(this.stage.helmi(), membership(second).id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.stage.run(() -> this.memberships.name(this.stage.helmi(),
                this.stage.tapio().person(), this.stage.taimi().id(), Role.REPRESENTATIVE)))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void deputyAndContributorLookAfterNobody() {
        for (var actor : List.of(this.stage.vieno(), this.stage.tapio(), this.stage.meri(), this.stage.urho(),
                this.stage.sara(), this.stage.visitor())) {
            assertThatThrownBy(() -> this.stage.in(() -> this.memberships.list(actor))).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void municipalCoordinatorLooksAfterThePartiesOfTheOwnMunicipality() {
        inMunicipality("140", this.stage.saarikunta());
        inMunicipality("140", this.stage.taimi());
        inMunicipality("142", this.stage.koivulahti());

        var oversight = this.stage.in(() -> this.memberships.oversight(this.stage.onni()));

        assertThat(oversight.covers(this.stage.taimi().id())).isTrue();
        assertThat(oversight.covers(this.stage.koivulahti().id())).isFalse();
        assertThat(oversight.reaches(this.stage.taimi().id(), Role.REPRESENTATIVE)).isFalse();
        end(this.stage.onni(), this.stage.tapio());
        assertThat(mandates(this.stage.tapio())).isEmpty();
    }

    @Test
    void everybodyMayGiveUpTheOwnRole() {
        end(this.stage.tapio(), this.stage.tapio());

        assertThat(mandates(this.stage.tapio())).isEmpty();
    }

    @Test
    void countyKeepsACoordinatorAtEveryMoment() {
        var aino = membership(this.stage.aino()).id();
        var today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());

        assertThatThrownBy(() -> end(this.stage.aino(), aino)).isInstanceOf(MembershipRefused.class);
        assertThatThrownBy(() -> setTerm(this.stage.aino(), aino, today.plusDays(10)))
            .isInstanceOf(MembershipRefused.class);
        assertThat(mandates(this.stage.aino())).hasSize(1);

        this.stage.run(() -> this.memberships.name(this.stage.aino(), this.stage.meri().person(), this.stage.own().id(),
                Role.COORDINATOR, Term.of(today.plusDays(11), null, this.clock.instant())));
        assertThatThrownBy(() -> setTerm(this.stage.aino(), aino, today.plusDays(9))).as("a day without anybody")
            .isInstanceOf(MembershipRefused.class);
        setTerm(this.stage.aino(), aino, today.plusDays(10));
    }

    @Test
    void twoCoordinatorsCannotLeaveTheCountyAloneTogether() throws Exception {
        this.stage.run(() -> this.memberships.name(this.stage.aino(), this.stage.meri().person(), this.stage.own().id(),
                Role.COORDINATOR));
        var meri = new Actor(this.stage.county().id(), this.stage.meri().person(), mandates(this.stage.meri()),
                this.stage.own().id());
        var mine = coordination(this.stage.aino().person());
        var hers = coordination(meri.person());

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(
                    List.<Callable<Object>>of(() -> attempt(this.stage.aino(), mine), () -> attempt(meri, hers)));
        }

        assertThat(this.stage.in(() -> this.memberships.listHolders(this.stage.own().id(), Role.COORDINATOR)))
            .hasSize(1);
    }

    @Test
    void databaseRefusesTwoTermsAtATime() {
        var now = Instant.now();
        insert(now.plus(Duration.ofDays(10)), now.plus(Duration.ofDays(20)));
        insert(now.plus(Duration.ofDays(20)), null);

        assertThatThrownBy(() -> insert(now.plus(Duration.ofDays(15)), now.plus(Duration.ofDays(16))))
            .isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("membership_terms_apart");
    }

    @Test
    void roleGivenTwiceIsHeldOnce() {
        this.stage.run(() -> this.memberships.name(this.stage.aino(), this.stage.tapio().person(),
                this.stage.taimi().id(), Role.CONTRIBUTOR));

        assertThat(this.stage.in(() -> this.memberships.list(this.stage.tapio().person()))).hasSize(1);
    }

    @Test
    void roleThatHasNotBegunIsTakenOffTheBooks() {
        var today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
        this.stage.run(() -> this.memberships.name(this.stage.aino(), this.stage.meri().person(),
                this.stage.taimi().id(), Role.DEPUTY, Term.of(today.plusDays(5), null, this.clock.instant())));
        var coming = this.stage.in(() -> this.memberships.list(this.stage.meri().person()))
            .stream()
            .filter(each -> each.role() == Role.DEPUTY)
            .findFirst()
            .orElseThrow();

        end(this.stage.aino(), coming.id());

        assertThat(this.stage.in(() -> this.memberships.list(this.stage.meri().person()))).doesNotContain(coming);
        assertThat(this.events.stream(MembershipEnded.class)).isEmpty();
    }

    private Object attempt(Actor actor, MembershipId id) {
        try {
            end(actor, id);
            return true;
        }
        catch (MembershipRefused refused) {
            return false;
        }
    }

    private MembershipId coordination(PersonId person) {
        return this.stage.in(() -> this.memberships.list(person))
            .stream()
            .filter(each -> each.role() == Role.COORDINATOR)
            .findFirst()
            .orElseThrow()
            .id();
    }

    private List<String> names(PeopleFilter filter) {
        return this.stage.in(() -> this.pages.find(this.stage.aino(), filter))
            .stream()
            .map(holding -> holding.person().name())
            .toList();
    }

    private void end(Actor by, Actor whose) {
        end(by, membership(whose).id());
    }

    private void end(Actor by, MembershipId id) {
        this.stage.run(() -> this.memberships.end(by, id, "Vaihtoi työpaikkaa"));
    }

    private void setTerm(Actor by, MembershipId id, LocalDate last) {
        this.stage.run(() -> this.memberships.setTerm(by, id,
                Term.of(LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()), last, this.clock.instant())));
    }

    private Membership membership(Actor whose) {
        return this.stage.in(() -> this.memberships.list(whose.person())).getFirst();
    }

    private List<fi.yhdyspinta.organisation.Mandate> mandates(Actor whose) {
        return this.stage.in(() -> this.memberships.listMandates(whose.person()));
    }

    private void insert(Instant from, Instant to) {
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> this.db.sql("""
                INSERT INTO organisation.membership (county_id, id, person_id, organisation_id, role, valid_from,
                                                     valid_to)
                VALUES (?, ?, ?, ?, 'FACILITATOR', ?, ?)
                """)
            .params(this.stage.county().id().value(), UUID.randomUUID(), this.stage.tapio().person().value(),
                    this.stage.taimi().id().value(), from.atOffset(java.time.ZoneOffset.UTC),
                    to == null ? null : to.atOffset(java.time.ZoneOffset.UTC))
            .update()));
    }

    private void inMunicipality(String code, Organisation organisation) {
        this.db.sql("UPDATE organisation.organisation SET municipality_code = ? WHERE id = ?")
            .params(code, organisation.id().value())
            .update();
    }

}
