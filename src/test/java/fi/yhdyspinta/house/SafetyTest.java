package fi.yhdyspinta.house;

import java.util.Map;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer carries, and what is refused from whoever. */
class SafetyTest extends DatabaseTest {

    private static final String TYPED = "Kirjoitin tätä <b>koko illan</b> & vielä \"aamulla\"";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/sign-in", "/pohjois-savo", "/accessibility", "/no-such-page", "/robots.txt" })
    void everyAnswerKeepsTheBrowserOnItsGuard(String path) {
        var headers = new Visit(this.port).get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
            .contains("frame-ancestors 'none'")
            .doesNotContain("unsafe", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "/", "/sign-in", "/pohjois-savo", "/accessibility", "/privacy", "/about", "/no-such-page" })
    void noPageNeedsInlineScriptOrStyle(String path) {
        assertThat(new Visit(this.port).get(path).body()).doesNotContainPattern("(?i)<script(?![^>]*\\bsrc=)")
            .doesNotContainPattern("(?i)<style|\\sstyle=|\\son[a-z]+=\"|javascript:");
    }

    @Test
    void behindHttpsTheBrowserIsToldToStayThere() {
        var visit = new Visit(this.port).with("X-Forwarded-Proto", "https");
        var page = visit.get("/sign-in");

        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=");
        assertThat(page.headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("yhdyspinta="))
            .isNotEmpty()
            .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Secure"));
    }

    @Test
    void formWithoutTokenIsRefusedAndWhatWasTypedIsShown() {
        var refused = new Visit(this.port).post("/sign-out", Map.of("text", TYPED));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Istunto on päättynyt")
            .contains("&lt;b&gt;koko illan&lt;/b&gt;")
            .doesNotContain("<b>koko illan");
    }

    @Test
    void formWithTheTokenOfAnotherSessionIsRefused() {
        var own = new Visit(this.port);
        var token = own.get("/sign-in").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        assertThat(new Visit(this.port).post("/sign-in/link", Map.of("email", "a@example.org", "_csrf", token))
            .statusCode()).isEqualTo(403);
    }

    @Test
    void unknownPageIsAPageToo() {
        var lost = new Visit(this.port).get("/no-such-page");

        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("Lanka katkesi");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/assets/000000000000/../application.yaml", "/assets/000000000000/%2e%2e/application.yaml",
            "/assets/000000000000/..%2fapplication.yaml", "/assets/000000000000/application.yaml", "/actuator/env",
            "/actuator/heapdump", "/%00", "/sign-in/link/%0d%0aSet-Cookie:a=b" })
    void nothingInsideIsServed(String path) {
        var answer = new Visit(this.port).get(path);

        assertThat(answer.statusCode()).isNotEqualTo(500);
        assertThat(answer.body()).doesNotContain("datasource", "yhdyspinta:");
        assertThat(answer.headers().map().keySet()).doesNotContain("a");
    }

}
