package fi.yhdyspinta.organisation.seatfile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.organisation.structure.Structures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class SeatImportPageTest extends PageTest {

    @Autowired
    private Structures structures;

    @Autowired
    private BodyList bodies;

    @Test
    void seatsComeInFromAFileAndAreUndoneWithoutScripts() {
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
            var group = page.locator("#seats h3").first().innerText();
            page.click("#seats a[href$='/seat-imports/new']");
            page.click("main form.form .button");
            assertThat(page.locator("#file-error")).not().isAttached();
            assertThat(page.locator(".error-summary")).isVisible();
            page.setInputFiles("#file",
                    new FilePayload("paikat.csv", "text/csv",
                            ("Ryhmä;Edustaa;Alkaen\n" + group + ";Saarikunnan kunta;1.6.2025\n" + group
                                    + ";Olematon;1.6.2025\n")
                                .getBytes(StandardCharsets.UTF_8)));
            page.click("main form.form .button");
            assertThat(page.locator("#column-1")).hasValue("ORGANISATION");
            page.click("main form.form .button");
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("main")).containsText("Solu B3:");
            shot(page, "seat-preview");
            page.setViewportSize(360, 740);
            shot(page, "seat-preview-phone");
            page.setViewportSize(1280, 900);
            page.click("text=Toteuta yhden paikan muutos");
            assertThat(page.locator("main")).containsText("Toteutettu");
            page.click("summary:has-text('Kumoa muutokset')");
            page.click("button:has-text('Kumoa muutokset')");
            assertThat(page.locator("main")).containsText("Kumottu");
        }
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots", name + ".png")).setFullPage(true));
    }

}
