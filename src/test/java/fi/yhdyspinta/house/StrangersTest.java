package fi.yhdyspinta.house;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.house.Routes.Route;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.organisation.Actor;
import org.junit.jupiter.api.AfterAll;
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

    /** Questions that no page asks, in every name a page asks by. */
    private static final String QUERY = "?page=x&since=x&kind=x&party=x&type=x&state=x&lead=x&goal=x&organisation=x"
            + "&source=x&conclusion=x&process=x&column=x&group=x&sort=x&question=x&asked=x&unmarked=x&overdue=x"
            + "&lang=x&code=x&q=%00&to=//x&email=%00";

    @LocalServerPort
    private int port;

    @Autowired
    private SignInLinks links;

    private String county;

    private Visit visitor;

    private Visit stranger;

    private Visit coordinator;

    /** What the forms of each hold against forgery; asked for once. */
    private final Map<Visit, String> tokens = new HashMap<>();

    @BeforeAll
    void gather() {
        var stage = this.cast.stage();
        this.county = stage.county().slug();
        this.visitor = new Visit(this.port).with("X-Forwarded-For", "198.51.100.30");
        this.stranger = signedIn("198.51.100.31", this.cast.stage().aino());
        this.coordinator = signedIn("198.51.100.32", stage.aino());
        List.of(this.visitor, this.stranger, this.coordinator)
            .forEach(visit -> this.tokens.put(visit, visit.token("/join")));
    }

    /** Otherwise they were refused for their token and not for who they are. */
    @AfterAll
    void tokensWereGoodToTheEnd() {
        this.tokens.forEach(
                (visit, token) -> assertThat(visit.post("/join", Map.of("_csrf", token, "code", NONSENSE)).statusCode())
                    .isEqualTo(422));
    }

    private Visit signedIn(String from, Actor actor) {
        var visit = new Visit(this.port).with("X-Forwarded-For", from);
        var link = this.links.issue(actor.person(), Duration.ofMinutes(5));
        visit.submit(link, "/sign-in/session", Map.of("token", link.substring("/sign-in/link/".length())));
        return visit;
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
        assertRefused(route, knock(this.visitor, route, UUID.randomUUID().toString()));
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void coordinatorOfAnotherCountyIsNotLetIn(Route route) {
        if (route.path().startsWith("/{county}") && !route.isFor("person")) {
            assertRefused(route, knock(this.stranger, route, UUID.randomUUID().toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nonsenseInTheAddressBreaksNothing(Route route) {
        assertThat(knock(this.visitor, route, NONSENSE).statusCode()).as("%s", route).isLessThan(500);
        assertThat(knock(this.stranger, route, NONSENSE).statusCode()).as("%s", route).isLessThan(500);
    }

    /**
     * Signed in and in the right county, one gets further in, to what reads the address.
     */
    @ParameterizedTest
    @MethodSource("routes")
    void nonsenseInTheAddressOfOnesOwnCountyBreaksNothing(Route route) {
        for (var id : List.of(NONSENSE, UUID.randomUUID().toString(), "99999999999999999999", "-1", "ä".repeat(300))) {
            var path = id.replace("ä", "%C3%A4");
            assertThat(knock(this.coordinator, route, path).statusCode()).as("%s with %s", route, id).isLessThan(500);
        }
        if (route.method().equals("GET")) {
            var path = address(route, UUID.randomUUID().toString());
            assertThat(this.coordinator.get(path + QUERY).statusCode()).as("%s%s", route, QUERY).isLessThan(500);
        }
    }

    private HttpResponse<String> knock(Visit visit, Route route, String id) {
        var path = address(route, id);
        return route.method().equals("GET") ? visit.get(path)
                : visit.post(path, Map.of("_csrf", this.tokens.get(visit)));
    }

    private String address(Route route, String id) {
        return route.path().replace("{county}", this.county).replaceAll("\\{[^/]+}", id);
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
