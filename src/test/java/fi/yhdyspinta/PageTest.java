package fi.yhdyspinta;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Cookies;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Drives a real browser against the running application. */
public abstract class PageTest extends DatabaseTest {

    /** Those without windows come first: they take half the time. */
    private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--disable-background-networking", "--disable-renderer-backgrounding",
            "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows",
            "--disable-component-update", "--disable-sync", "--no-first-run");

    private static @Nullable Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Messages messages;

    protected BrowserContext context;

    protected Page page;

    private final List<String> scriptErrors = new CopyOnWriteArrayList<>();

    @BeforeEach
    void openBrowser() {
        this.context = newContext();
        this.page = this.context.newPage();
    }

    @AfterEach
    void closeBrowser() {
        if (this.context != null) {
            this.context.close();
        }
        assertThat(this.scriptErrors).as("errors of scripts").isEmpty();
    }

    /** Another person's browser; the test closes it. */
    protected BrowserContext newContext() {
        return watched(browser().newContext(new Browser.NewContextOptions().setLocale("fi-FI")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setBaseURL(address(""))));
    }

    /** A browser in which scripts may be switched off. */
    protected BrowserContext newContext(boolean scripts) {
        return watched(browser().newContext(new Browser.NewContextOptions().setLocale("fi-FI")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setBaseURL(address(""))
            .setJavaScriptEnabled(scripts)));
    }

    protected String address(String path) {
        return "http://localhost:" + this.port + path;
    }

    /** What the pages of a county say by that key. */
    protected String text(Language language, String key, Object... arguments) {
        return this.messages.text(language, "hyte", key, arguments);
    }

    /** A browser set as asked, with our address and without motion. */
    protected BrowserContext newContext(Browser.NewContextOptions options) {
        return watched(browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE).setBaseURL(address(""))));
    }

    private BrowserContext watched(BrowserContext browser) {
        browser.onWebError(error -> this.scriptErrors.add(error.page().url() + ": " + error.error()));
        return browser;
    }

    /**
     * Signs the actor in by a fresh link and gives the session to the browser of that
     * page, which saves it the pages on the way.
     */
    protected void signIn(Page on, Actor actor) {
        var visit = new Visit(this.port).with("Accept-Language", "fi");
        var link = this.links.issue(actor.person(), Duration.ofMinutes(5));
        var welcome = visit.submit(link, "/sign-in/session",
                Map.of("token", link.substring("/sign-in/link/".length()), "to", "/"));
        assertThat(Visit.leadsTo(welcome)).as("where signing in leads").isEqualTo("/");
        var session = visit.cookie(Cookies.SESSION).orElseThrow();
        on.context().addCookies(List.of(new Cookie(Cookies.SESSION, session).setUrl(address("/"))));
    }

    /** Signs the actor in on that page, by a fresh link and its button as people do. */
    protected void signInByHand(Page on, Actor actor) {
        on.navigate(address(this.links.issue(actor.person(), Duration.ofMinutes(5))));
        on.locator("main form button").click();
        assertThat(on.url()).as("where signing in leads").doesNotContain("/sign-in");
    }

    protected void signIn(Actor actor) {
        signIn(this.page, actor);
    }

    /**
     * What axe finds on the page: WCAG 2.2 A and AA and best practice; there must be
     * nothing.
     */
    protected void assertAccessible(Page on) {
        assertThat(Axe.find(on)).as("axe on %s", on.url()).isEmpty();
    }

    protected void assertAccessible() {
        assertAccessible(this.page);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var installed = BROWSERS.stream().filter(Files::isExecutable).findFirst();
            Assumptions.assumeTrue(installed.isPresent(),
                    "No Chromium here: install it (Debian: apt-get install chromium); bin/test does so when it may");
            browser = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(installed.get()).setArgs(ARGUMENTS));
        }
        return browser;
    }

}
