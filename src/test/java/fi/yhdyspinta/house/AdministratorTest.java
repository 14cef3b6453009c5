package fi.yhdyspinta.house;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.house.Routes.Route;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.Surveys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The system administrator looks after the installation and reads nothing that people
 * write: no route of a county lets in more than a visitor sees.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministratorTest extends DatabaseTest {

    private static final String NAME = "Nimetty Näkymätön";

    @LocalServerPort
    private int port;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Surveys surveys;

    @Autowired
    private Memberships memberships;

    private Stage stage;

    private Visit administrator;

    private String survey;

    private String membership;

    @BeforeAll
    void gather() {
        this.stage = this.cast.stage();
        leave(this.cast.actor(this.stage.county(), "nimetty." + UUID.randomUUID(), NAME, this.stage.taimi(),
                Role.CONTRIBUTOR));
        this.survey = PreSurvey.open(this.surveys, this.stage).toString();
        this.membership = this.stage.in(() -> this.memberships.list(this.stage.helmi().person()))
            .getFirst()
            .id()
            .toString();
        this.administrator = new Visit(this.port).with("X-Forwarded-For", "198.51.100.40");
        var link = this.links.issue(this.stage.sara().person(), Duration.ofMinutes(5));
        this.administrator.submit(link, "/sign-in/session", Map.of("token", link.substring("/sign-in/link/".length())));
    }

    /** A deed of which the log of the county tells. */
    private void leave(Actor actor) {
        this.stage
            .run(() -> this.memberships.end(actor, this.memberships.list(actor.person()).getFirst().id(), "Esimerkki"));
    }

    static Stream<Route> contentRoutes() {
        return Routes.list()
            .stream()
            .filter(route -> route.path().startsWith("/{county}") && !route.isFor("visitor", "guest", "administrator"))
            .filter(route -> !route.path().endsWith("/acting-for"));
    }

    @ParameterizedTest
    @MethodSource("contentRoutes")
    void contentIsClosedToTheAdministrator(Route route) {
        var path = route.path()
            .replace("{county}", this.stage.county().slug())
            .replace("{survey}", this.survey)
            .replace("{membership}", this.membership)
            .replace("{organisation}", this.stage.taimi().id().toString())
            .replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
        var answer = route.method().equals("GET") ? this.administrator.get(path)
                : this.administrator.submit("/me", path, Map.of());

        assertClosed(route, answer);
    }

    @Test
    void ownPagesAreOpen() {
        for (var path : new String[] { "/administration", "/administration/state", "/administration/audit", "/me",
                "/me/data" }) {
            assertThat(this.administrator.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(this.administrator.get("/administration/audit").body()).as("of counties nothing")
            .doesNotContain(NAME, this.stage.county().path());
    }

    @Test
    void coordinatorIsNoAdministrator() {
        var coordinator = new Visit(this.port).with("X-Forwarded-For", "198.51.100.41");
        signIn(coordinator, this.stage.aino());

        for (var path : new String[] { "/administration", "/administration/state", "/administration/audit" }) {
            assertThat(coordinator.get(path).statusCode()).as(path).isIn(302, 403);
        }
    }

    private void signIn(Visit visit, Actor actor) {
        var link = this.links.issue(actor.person(), Duration.ofMinutes(5));
        visit.submit(link, "/sign-in/session", Map.of("token", link.substring("/sign-in/link/".length())));
    }

    private static void assertClosed(Route route, HttpResponse<String> answer) {
        if (answer.statusCode() == 302) {
            assertThat(Visit.leadsTo(answer)).as("where %s leads", route).startsWith("/sign-in");
        }
        else {
            assertThat(answer.statusCode()).as("%s", route).isBetween(400, 499);
        }
    }

}
