package fi.yhdyspinta.house;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.house.Routes.Route;
import fi.yhdyspinta.identity.SignInLinks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route of routes.csv, knocked at by a visitor and by the coordinator of another
 * county, with ids that nobody has and with nonsense in their place: nobody gets in where
 * the file does not let them, and nothing breaks.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTest extends DatabaseTest {

    private static final String NONSENSE = "x'--";

    @LocalServerPort
    private int port;

    @Autowired
    private SignInLinks links;

    private String county;

    private Visit visitor;

    private Visit stranger;

    @BeforeAll
    void gather() {
        this.county = this.cast.stage().county().slug();
        this.visitor = new Visit(this.port).with("X-Forwarded-For", "198.51.100.30");
        this.stranger = new Visit(this.port).with("X-Forwarded-For", "198.51.100.31");
        var link = this.links.issue(this.cast.stage().aino().person(), Duration.ofMinutes(5));
        this.stranger.submit(link, "/sign-in/session", Map.of("token", link.substring("/sign-in/link/".length())));
    }

    static Stream<Route> routes() {
        return Routes.list()
            .stream()
            .filter(route -> !route.path().startsWith("/assets/") && !route.path().startsWith("/sign-"));
    }

    static Stream<Route> closedRoutes() {
        return routes().filter(route -> !route.isFor("visitor", "guest"));
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void visitorIsNotLetIn(Route route) {
        assertRefused(route, knock(this.visitor, "/sign-in", route, UUID.randomUUID().toString()));
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void coordinatorOfAnotherCountyIsNotLetIn(Route route) {
        if (route.path().startsWith("/{county}") && !route.isFor("person")) {
            assertRefused(route, knock(this.stranger, "/", route, UUID.randomUUID().toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nonsenseInTheAddressBreaksNothing(Route route) {
        assertThat(knock(this.visitor, "/sign-in", route, NONSENSE).statusCode()).as("%s", route).isLessThan(500);
        assertThat(knock(this.stranger, "/", route, NONSENSE).statusCode()).as("%s", route).isLessThan(500);
    }

    private HttpResponse<String> knock(Visit visit, String pageWithToken, Route route, String id) {
        var path = route.path().replace("{county}", this.county).replaceAll("\\{[^/]+}", id);
        return route.method().equals("GET") ? visit.get(path) : visit.submit(pageWithToken, path, Map.of());
    }

    private static void assertRefused(Route route, HttpResponse<String> answer) {
        if (answer.statusCode() == 302) {
            assertThat(Visit.leadsTo(answer)).as("where %s leads", route).startsWith("/sign-in");
        }
        else {
            assertThat(answer.statusCode()).as("%s", route).isBetween(400, 499);
        }
    }

}
