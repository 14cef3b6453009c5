package fi.yhdyspinta.organisation.body;

import java.nio.file.Path;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.platform.web.Frame;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class BodyPageTest extends PageTest {

    private static final Path SHOTS = Path.of("target/shots");

    private Stage stage;

    @Test
    void coordinatorBeginsFromAReadyStructureAndFillsASeat() {
        this.stage = this.cast.stage();
        signIn(this.stage.aino());
        open("/bodies");
        assertThat(this.page.locator("#found .empty")).isVisible();
        this.page.click("#found .empty a");
        this.page.click("text=Pohjois-Savo: neuvottelukunta");
        assertAccessible();
        shot("start");
        this.page.click("main form .button");
        assertThat(this.page.locator("main")).containsText("Rakenne on otettu käyttöön.");
        assertAccessible();
        shot("structure");
        phone("structure-phone");

        this.page.click(".structure-list a:has-text('HYTE-neuvottelukunta') >> nth=0");
        assertThat(this.page.locator("#seats")).containsText("10 jäsentä, 10 varajäsentä");
        assertThat(this.page.locator("#seats")).containsText("Jäseniä on 0/10.");
        assertAccessible();
        shot("body");
        phone("body-phone");

        this.page.click("#seats tbody a >> nth=0");
        this.page.fill("#represents", "Olematon kunta");
        this.page.fill("#sector", "liikunta");
        this.page.click("#naming .button");
        assertThat(this.page.locator("#represents-error")).isVisible();
        assertThat(this.page.locator("#from-error")).isVisible();
        assertThat(this.page.locator("#sector")).hasValue("liikunta");
        assertAccessible();
        this.page.fill("#represents", "Saarikunnan kunta");
        this.page.fill("#from", "2025-06-01");
        this.page.click("#naming .button");
        assertThat(this.page.locator(".facts")).containsText("henkilöä ei ole nimetty");
        assertAccessible();
        shot("seat");

        this.page.click(".crumbs a >> nth=1");
        assertThat(this.page.locator("#seats")).containsText("Jäseniä on 1/10.");
        this.page.fill("#on", "2025-03-01");
        this.page.click("form[action*='/bodies/'] .button:has-text('Näytä')");
        assertThat(this.page.locator("main")).containsText("Tilanne 1.3.2025");
        assertThat(this.page.locator("#seats")).containsText("Jäseniä on 0/10.");
        assertThat(this.page.locator("#seats")).containsText("työllisyysalue");
    }

    @Test
    void deputyTakesTheSeatByOnePressFromTheListOfVacancies() {
        this.stage = this.cast.stage();
        var today = LocalDate.now(Frame.ZONE);
        signIn(this.stage.aino());
        open("/bodies/new");
        this.page.fill("#nameFi", "Aamupiiri");
        this.page.selectOption("#kind", "WORKING_GROUP");
        this.page.selectOption("#level", "OPERATIVE");
        this.page.click("main form .button");
        this.page.click("text=Lisää paikkaryhmä");
        this.page.fill("#name", "kunnat");
        this.page.fill("#members", "1");
        this.page.fill("#deputies", "1");
        this.page.click("main form .button");
        seat(0, "Saarikunnan kunta", "2025-06-01");
        seat(1, "Koivulahden kunta", "2025-06-01");
        this.page.click("#seats tbody a >> nth=0");
        this.page.click("details.more summary");
        this.page.fill("[name=lastDay]", today.minusDays(1).toString());
        this.page.click("details.more .danger");

        open("");
        assertThat(this.page.locator("main")).containsText("Vahvista, että varajäsenestä tulee jäsen");
        this.page.click("main a:has-text('Vahvista, että varajäsenestä tulee jäsen')");
        assertAccessible();
        shot("vacancies");
        this.page.click("button:has-text('Nosta varajäsen jäseneksi')");
        assertThat(this.page.locator("main")).containsText("Koivulahden kunta");
        open("");
        assertThat(this.page.locator("main")).not().containsText("Vahvista, että varajäsenestä tulee jäsen");
    }

    private void seat(int number, String organisation, String from) {
        this.page.click("#seats tbody a >> nth=" + number);
        this.page.fill("#represents", organisation);
        this.page.fill("#from", from);
        this.page.click("#naming .button");
        this.page.click(".crumbs a >> nth=1");
    }

    private void open(String path) {
        this.page.navigate(address(this.stage.county().path() + path));
    }

    private void phone(String name) {
        this.page.setViewportSize(360, 740);
        assertThat(this.page.locator("main")).isVisible();
        org.assertj.core.api.Assertions.assertThat(this.page.evaluate("document.documentElement.scrollWidth"))
            .isEqualTo(360);
        shot(name);
        this.page.setViewportSize(1280, 720);
    }

    private void shot(String name) {
        this.page.screenshot(
                new Page.ScreenshotOptions().setPath(SHOTS.resolve("bodies-" + name + ".png")).setFullPage(true));
    }

}
