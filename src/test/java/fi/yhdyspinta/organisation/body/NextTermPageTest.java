package fi.yhdyspinta.organisation.body;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.organisation.structure.Structures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class NextTermPageTest extends PageTest {

    @Autowired
    private Structures structures;

    @Autowired
    private BodyList bodies;

    @Test
    void bodyIsCarriedOnAndTakenBackWithoutScripts() {
        var stage = this.cast.stage();
        stage.run(() -> this.structures.take(stage.aino(), "pohjois-savo"));
        var body = stage.in(() -> this.bodies.list(stage.aino()))
            .stream()
            .filter(each -> each.key().equals("hyte-neuvottelukunta"))
            .findFirst()
            .orElseThrow();
        try (var plain = newContext(false)) {
            var page = plain.newPage();
            signIn(page, stage.aino());
            page.navigate(address(stage.county().path() + "/bodies/" + body.id()));
            page.click("main a[href$='/next-term']");
            page.fill("#from", "2029-06-01");
            page.fill("#last", "2033-05-31");
            page.fill("#callText", "Ehdottakaa jäseniä.");
            page.click("main form.form .button");
            assertThat(page.locator("#callUntil-error")).isVisible();
            assertThat(page.locator("#callText")).hasValue("Ehdottakaa jäseniä.");
            page.fill("#callUntil", "2029-04-30");
            page.fill("#decidedOn", "2029-05-15");
            page.fill("#section", "71 §");
            assertThat(page.locator("[name=write]")).not().isChecked();
            page.check("[name=write]");
            shot(page, "next-term");
            page.click("main form.form .button");
            assertThat(page.locator("h1")).hasText("Tarkista uusi toimikausi");
            assertThat(page.locator("main")).containsText("71 §");
            shot(page, "next-term-preview");
            page.setViewportSize(360, 740);
            shot(page, "next-term-phone");
            page.setViewportSize(1280, 900);
            page.click("button[value=confirm]");
            assertThat(page.locator("main")).containsText("1.6.2029");
            page.navigate(address(stage.county().path() + "/bodies/" + body.id()));
            assertThat(page.locator("#terms li")).hasCount(2);
            shot(page, "terms");
            page.click("#terms summary");
            page.click("#terms .button.danger");
            assertThat(page.locator("#terms")).hasCount(0);
        }
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots", name + ".png")).setFullPage(true));
    }

}
