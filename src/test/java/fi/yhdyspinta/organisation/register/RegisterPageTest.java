package fi.yhdyspinta.organisation.register;

import java.nio.file.Path;
import java.util.UUID;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class RegisterPageTest extends PageTest {

    private static final Path SHOTS = Path.of("target/shots");

    @Autowired
    private Counties counties;

    private Stage stage;

    @Test
    void coordinatorAddsAnOrganisationAndPutsItRight() {
        this.stage = this.cast.stage();
        signIn(this.stage.aino());
        open("/organisations");
        assertAccessible();
        this.page.click("main .actions a");
        assertAccessible();

        this.page.fill("#nameFi", "Lammen Kulku ry");
        this.page.fill("#businessId", "1234567-2");
        this.page.fill("#themes", "Liikunta\nYksinäisyys");
        this.page.click("main form .button");

        assertThat(this.page.locator("#businessId-error")).containsText("viimeinen numero ei sovi");
        assertThat(this.page.locator("#type-error")).isVisible();
        assertThat(this.page.locator("#themes")).hasValue("Liikunta\nYksinäisyys");
        assertAccessible();
        shot("form");

        this.page.fill("#businessId", "1234567-1");
        this.page.selectOption("#type", "NGO");
        this.page.check("input[name=groups][value=OLDER]");
        this.page.fill("#mailbox", "kulku@example.org");
        this.page.fill("#parent", "Koivulahden Taimi ry");
        this.page.click("main form .button");

        assertThat(this.page.locator("main")).containsText("Toimijan tiedot on tallennettu.");
        assertThat(this.page.locator(".facts")).containsText("1234567-1");
        assertThat(this.page.locator(".facts")).containsText("kulku@example.org");
        assertAccessible();
        shot("one");

        this.page.click("main .actions a");
        assertThat(this.page.locator("#parent")).hasValue("Koivulahden Taimi ry");
        this.page.fill("#endedOn", "2026-01-01");
        this.page.click("main form .button");
        assertThat(this.page.locator("main")).containsText("Toiminta päättynyt 1.1.2026");
    }

    @Test
    void municipalitiesOfTheCountyAreThereToChooseFrom() {
        var kainuu = this.counties.findBySlug("kainuu").orElseThrow();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var own = this.cast.organisation(kainuu, "Hallinto " + mark, PartyType.COUNTY);
        signIn(this.cast.actor(kainuu, "kaija." + mark, "Kaija Kaarna", own, Role.COORDINATOR));
        this.page.navigate(address("/kainuu/organisations/new"));
        assertThat(this.page.locator("[name=activity]")).hasCount(8);

        this.page.fill("#nameFi", "Vaaran Valo " + mark);
        this.page.selectOption("#type", "NGO");
        this.page.selectOption("#municipality", "205");
        this.page.check("[name=activity][value='290']");
        this.page.fill("#endedOn", "2025-12-31");
        this.page.click("main form .button");
        assertThat(this.page.locator(".facts")).containsText("Kajaani");
        assertThat(this.page.locator(".facts")).containsText("Kuhmo");

        this.page.navigate(address("/kainuu/organisations?municipality=290&q=" + mark));
        assertThat(this.page.locator("#found .things li")).hasCount(1);
        assertAccessible();
    }

    @Test
    void listIsFoundThroughWhileTyping() {
        this.stage = this.cast.stage();
        signIn(this.stage.helmi());
        open("");
        this.page.locator(".site-nav a", new Page.LocatorOptions().setHasText("Toimijat"))
            .first()
            .evaluate("a => a.click()");
        assertThat(this.page.locator("#found .things li")).hasCount(5);
        assertThat(this.page.locator("main .actions")).hasCount(0);
        shot("list");

        this.page.fill("#q", "koivulahfen");
        assertThat(this.page.locator("#found")).containsText("Tarkkaa osumaa ei löytynyt");
        assertThat(this.page.locator("#found .things li")).hasCount(2);
        assertThat(this.page.url()).endsWith("?q=koivulahfen");
        assertAccessible();

        this.page.selectOption("#type", "PARISH");
        assertThat(this.page.locator("#found .empty")).isVisible();
        assertAccessible();
    }

    @Test
    void listWorksWithoutScriptsAndTurnsItsPages() {
        this.stage = this.cast.stage();
        for (int number = 0; number < 60; number++) {
            this.cast.organisation(this.stage.county(), "Yhdistys & kerho %02d".formatted(number), PartyType.NGO);
        }
        try (var plain = newContext(false)) {
            var page = plain.newPage();
            signIn(page, this.stage.helmi());
            page.navigate(address(this.stage.county().path() + "/organisations"));
            page.fill("#q", "kerho & yhdistys");
            page.click("form[role=search] button");
            assertThat(page.locator("#found")).containsText("60 toimijaa");
            page.click("#found [rel=next]");
            assertThat(page.locator("#found .things li")).hasCount(10);
            assertThat(page.locator("#q").inputValue()).isEqualTo("kerho & yhdistys");
        }
    }

    @Test
    void visitorFindsAnEmptyListUntilSomebodyHasAgreed() {
        this.stage = this.cast.stage();
        for (var language : new String[] { "fi", "sv", "en" }) {
            open("/organisations?lang=" + language);
            assertThat(this.page.locator("#found .empty")).isVisible();
            assertAccessible();
        }
        var answer = this.page
            .navigate(address(this.stage.county().path() + "/organisations/" + this.stage.taimi().id()));
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void nothingScrollsSidewaysOnASmallPhone() {
        this.stage = this.cast.stage();
        signIn(this.stage.aino());
        this.page.setViewportSize(320, 640);
        for (var path : new String[] { "/organisations", "/organisations/new",
                "/organisations/" + this.stage.taimi().id() }) {
            open(path);
            assertThat(this.page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(320);
            shot("phone" + path.replace('/', '-').substring(0, Math.min(18, path.length())));
        }
    }

    private void open(String path) {
        this.page.navigate(address(this.stage.county().path() + path));
    }

    private void shot(String name) {
        this.page.screenshot(
                new Page.ScreenshotOptions().setPath(SHOTS.resolve("register-" + name + ".png")).setFullPage(true));
    }

}
