package fi.yhdyspinta.identity.signin;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.platform.web.Cookies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in as a stranger would try it. */
class SignInTest extends DatabaseTest {

    private static final String LINK = "/sign-in/link/";

    private static final Duration VALIDITY = Duration.ofMinutes(20);

    @LocalServerPort
    private int port;

    @Autowired
    private SignInLinks links;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Autowired
    private StageClock clock;

    @AfterEach
    void setClockRight() {
        this.clock.setRight();
    }

    @Test
    void linkSignsInOnceOnly() {
        var link = linkOfAino(this.cast.stage());

        assertThat(Visit.leadsTo(use(new Visit(this.port), link, "/"))).isEqualTo("/");
        assertThat(Visit.leadsTo(use(new Visit(this.port), link, "/"))).isEqualTo("/sign-in?expired");
    }

    @Test
    void openingTheLinkDoesNotUseItUp() {
        var link = linkOfAino(this.cast.stage());

        new Visit(this.port).get(link);
        new Visit(this.port).get(link);

        assertThat(Visit.leadsTo(use(new Visit(this.port), link, "/"))).isEqualTo("/");
    }

    @Test
    void linkExpires() {
        var link = linkOfAino(this.cast.stage());

        this.clock.turnForward(VALIDITY.plusSeconds(1));

        assertThat(Visit.leadsTo(use(new Visit(this.port), link, "/"))).isEqualTo("/sign-in?expired");
    }

    @Test
    void madeUpLinkIsRefusedLikeAnOldOne() {
        assertThat(Visit.leadsTo(use(new Visit(this.port), LINK + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/")))
            .isEqualTo("/sign-in?expired");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example",
            "javascript:alert(1)", "/\t/elsewhere.example", "elsewhere.example" })
    void signingInLeadsNowhereElse(String elsewhere) {
        assertThat(Visit.leadsTo(use(new Visit(this.port), linkOfAino(this.cast.stage()), elsewhere))).isEqualTo("/");
    }

    @Test
    void signingInLeadsToThePageAskedFor() {
        var stage = this.cast.stage();

        assertThat(Visit.leadsTo(use(new Visit(this.port), linkOfAino(stage), stage.county().path() + "?a=b")))
            .isEqualTo(stage.county().path() + "?a=b");
    }

    @Test
    void answerIsTheSameForKnownAndUnknownAddresses() {
        var known = this.people.get(this.cast.stage().aino().person()).email();
        var unknown = known.replace("aino", "nono");

        var toKnown = wish(visitFrom("198.51.100.1"), known);
        var toUnknown = wish(visitFrom("198.51.100.1"), unknown);

        assertThat(toKnown.statusCode()).isEqualTo(toUnknown.statusCode());
        assertThat(Visit.leadsTo(toKnown).replace("aino", "nono")).isEqualTo(Visit.leadsTo(toUnknown));
        assertThat(toKnown.body()).isEqualTo(toUnknown.body());
    }

    @Test
    void whoeverAsksTooOftenIsToldToWait() {
        var visit = visitFrom("198.51.100.2");
        for (var wishes = 0; wishes < 10; wishes++) {
            assertThat(Visit.leadsTo(wish(visit, "nobody@example.org"))).startsWith("/sign-in/sent");
        }

        var eleventh = wish(visit, "nobody@example.org");

        assertThat(Visit.leadsTo(eleventh)).isEqualTo("/sign-in?busy");
        assertThat(eleventh.headers().firstValue("Retry-After")).contains("60");
    }

    @Test
    void sessionIsNewAfterSigningIn() {
        var visit = new Visit(this.port);
        visit.get("/sign-in");
        var before = visit.cookie("yhdyspinta");

        use(visit, linkOfAino(this.cast.stage()), "/");

        assertThat(visit.cookie("yhdyspinta")).isPresent().isNotEqualTo(before);
    }

    @Test
    void sessionIsKeptInTheDatabaseAndEndsWithSigningOut() {
        var stage = this.cast.stage();
        var visit = new Visit(this.port);
        use(visit, linkOfAino(stage), "/");
        assertThat(sessionsOf(stage)).isEqualTo(1);

        visit.submit("/", "/sign-out", Map.of());

        assertThat(sessionsOf(stage)).isZero();
        assertThat(visit.get("/").body()).doesNotContain("Aino Aalto");
    }

    @Test
    void whoeverWorksOnStaysSignedIn() {
        var stage = this.cast.stage();
        var visit = new Visit(this.port);
        var cookie = use(visit, linkOfAino(stage), "/").headers()
            .allValues("Set-Cookie")
            .stream()
            .filter(each -> each.startsWith(Cookies.SESSION + "="))
            .findFirst()
            .orElseThrow();
        assertThat(cookie).as("outlives the session").contains("Max-Age=" + Duration.ofDays(7).toSeconds());

        letPass(stage, Duration.ofHours(11));
        assertThat(visit.get("/").body()).contains("Aino Aalto");
        letPass(stage, Duration.ofHours(11));
        assertThat(visit.get("/").body()).as("renewed by use").contains("Aino Aalto");
        letPass(stage, Duration.ofHours(13));
        assertThat(visit.get("/").body()).as("ended without use").doesNotContain("Aino Aalto");
    }

    /** The session was last used that much earlier. */
    private void letPass(Stage stage, Duration time) {
        this.db.sql("""
                UPDATE identity.session
                SET last_access_time = last_access_time - :time, expiry_time = expiry_time - :time
                WHERE principal_name = :person
                """).param("time", time.toMillis()).param("person", stage.aino().person().toString()).update();
    }

    @Test
    void databaseKnowsTheDigestOfALinkOnly() {
        var token = linkOfAino(this.cast.stage()).substring(LINK.length());

        assertThat(this.db.sql("SELECT count(*) FROM identity.sign_in_link WHERE token_digest = convert_to(?, 'UTF8')")
            .param(token)
            .query(Integer.class)
            .single()).isZero();
    }

    private String linkOfAino(Stage stage) {
        return this.links.issue(stage.aino().person(), VALIDITY);
    }

    private static java.net.http.HttpResponse<String> use(Visit visit, String link, String to) {
        return visit.submit(link, "/sign-in/session", Map.of("token", link.substring(LINK.length()), "to", to));
    }

    private static java.net.http.HttpResponse<String> wish(Visit visit, String email) {
        return visit.submit("/sign-in", "/sign-in/link", Map.of("email", email, "to", "/"));
    }

    private Visit visitFrom(String network) {
        return new Visit(this.port).with("X-Forwarded-For", network);
    }

    private int sessionsOf(Stage stage) {
        UUID person = stage.aino().person().value();
        return this.db.sql("SELECT count(*) FROM identity.session WHERE principal_name = ?")
            .param(person.toString())
            .query(Integer.class)
            .single();
    }

}
