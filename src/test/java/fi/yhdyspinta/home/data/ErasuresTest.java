package fi.yhdyspinta.home.data;

import java.time.Duration;
import java.util.Map;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.identity.ErasureRequests;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A person goes; what the organisations did stays. */
class ErasuresTest extends DatabaseTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Erasures erasures;

    @Autowired
    private ErasureRequests requests;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private SignInLinks links;

    @Autowired
    private StageClock clock;

    @Autowired
    private JdbcClient db;

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
    void nameAddressRolesAndSessionsGo() {
        var helmi = this.stage.helmi().person();
        var there = this.cast.stage();
        this.cast.join(there.county(), helmi, there.taimi(), Role.DEPUTY);
        var before = this.people.get(helmi);
        var visit = signedIn(this.stage.helmi());
        visit.submit("/me/data/erasure", "/me/data/erasure", Map.of());
        assertThat(mailsTo(before.email())).isPositive();
        var token = this.requests.ask(helmi);

        visit.submit("/me/erasure/" + token, "/me/erasure/" + token, Map.of());

        var after = this.people.get(helmi);
        assertThat(after.name()).isEqualTo(Person.ERASED);
        assertThat(after.email()).isEqualTo(Person.addressOfNobody(helmi));
        assertThat(this.people.findByEmail(before.email())).isEmpty();
        assertThat(this.people.findByEmail(after.email())).as("nobody signs in as nobody").isEmpty();
        assertThat(mailsTo(before.email())).isZero();
        assertThat(visit.get("/me").statusCode()).as("signed out").isEqualTo(302);
        for (var place : new Stage[] { this.stage, there }) {
            assertThat(place.in(() -> this.memberships.listMandates(helmi))).isEmpty();
            assertThat(place.in(() -> this.memberships.list(helmi))).as("the books keep the term").isNotEmpty();
        }
        assertThat(textsOfTheDatabase(before)).as("where the name or address still stands").isZero();
        assertThatThrownBy(() -> this.erasures.get(token)).isInstanceOf(NotFound.class);
        assertThat(deeds(helmi)).isEqualTo(1);
    }

    @Test
    void soleCoordinatorHandsOverFirst() {
        var aino = this.stage.aino().person();
        assertThatThrownBy(() -> this.erasures.ask(aino)).isInstanceOf(Overtaken.class);
        assertThat(this.erasures.listToHandOver(aino)).containsExactly(this.stage.county());
        var token = this.requests.ask(aino);
        assertThatThrownBy(() -> this.erasures.confirm(token)).isInstanceOf(Overtaken.class);
        assertThat(this.people.get(aino).name()).isEqualTo("Aino Aalto");

        this.stage.run(() -> this.memberships.name(this.stage.aino(), this.stage.meri().person(), this.stage.own().id(),
                Role.COORDINATOR));
        this.erasures.confirm(token);

        assertThat(this.people.get(aino).name()).isEqualTo(Person.ERASED);
    }

    @Test
    void linkExpires() {
        var token = this.requests.ask(this.stage.tapio().person());
        this.clock.turnForward(ErasureRequests.VALIDITY.plus(Duration.ofMinutes(1)));

        assertThatThrownBy(() -> this.erasures.confirm(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void openingTheLinkErasesNothing() {
        var tapio = this.stage.tapio().person();
        var token = this.requests.ask(tapio);

        assertThat(new Visit(this.port).get("/me/erasure/" + token).statusCode()).isEqualTo(200);

        assertThat(this.people.get(tapio).name()).isEqualTo("Tapio Taimi");
    }

    private Visit signedIn(Actor actor) {
        var visit = new Visit(this.port);
        var link = this.links.issue(actor.person(), Duration.ofMinutes(5));
        visit.submit(link, "/sign-in/session", Map.of("token", link.substring("/sign-in/link/".length())));
        return visit;
    }

    private int mailsTo(String address) {
        return this.db.sql("SELECT count(*) FROM notification.outgoing_mail WHERE recipient = ?")
            .param(address)
            .query(Integer.class)
            .single();
    }

    private int deeds(PersonId person) {
        return this.db
            .sql("SELECT count(*) FROM identity.audit_entry WHERE action = 'PERSON_ERASED' AND subject_id = ?")
            .param(person.value())
            .query(Integer.class)
            .single();
    }

    /** Rows of tables outside the counties that still hold the address. */
    private int textsOfTheDatabase(Person before) {
        return this.db.sql("""
                SELECT (SELECT count(*) FROM identity.person p WHERE p::text LIKE '%' || :email || '%')
                    + (SELECT count(*) FROM notification.outgoing_mail m WHERE m::text LIKE '%' || :email || '%')
                """).param("email", before.email()).query(Integer.class).single();
    }

}
