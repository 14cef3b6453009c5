package fi.yhdyspinta.organisation.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class BatchPageTest extends PageTest {

    private static final Path SHOTS = Path.of("target/shots");

    private Stage stage;

    @Test
    void fileComesInIsLookedAtAndUndoneWithoutScripts() {
        this.stage = this.cast.stage();
        try (var plain = newContext(false)) {
            var page = plain.newPage();
            signIn(page, this.stage.aino());
            page.navigate(address(this.stage.county().path() + "/organisations/imports/new"));
            page.setInputFiles("#file", new FilePayload("toimijat.csv", "text/csv",
                    "Nimi;Y-tunnus;Teemat;Muuta\nLammen Kulku ry;1234567-1;Liikunta;x\nKoivulahden Taimi ry;;Kulttuuri;\nVäärä ry;1234567-2;;\n"
                        .getBytes(StandardCharsets.ISO_8859_1)));
            page.click("main form.form .button");
            assertThat(page.locator("#column-0")).hasValue("NAME_FI");
            assertThat(page.locator("#column-3")).hasValue("");
            shot(page, "mapping");

            page.click("main form.form .button");
            assertThat(page.locator("main")).containsText("Muuta");
            assertThat(page.locator("tbody tr")).hasCount(3);
            assertThat(page.locator("main")).containsText("Solu B4:");
            shot(page, "preview");
            page.setViewportSize(360, 740);
            shot(page, "preview-phone");
            page.setViewportSize(1280, 900);

            page.click("text=Toteuta 2 toimijan muutokset");
            assertThat(page.locator("main")).containsText("Toteutettu");
            page.click("summary:has-text('Kumoa muutokset')");
            page.click("button:has-text('Kumoa muutokset')");
            assertThat(page.locator("main")).containsText("Kumottu");
            assertThat(page.locator("main")).not().containsText("jäi kumoamatta");
        }
    }

    @Test
    void manyAreChosenAndEditedByHand() {
        this.stage = this.cast.stage();
        signIn(this.stage.aino());
        this.page.navigate(address(this.stage.county().path() + "/organisations"));
        shot(this.page, "list");
        this.page.check("input[name=organisation] >> nth=0");
        this.page.check("input[name=organisation] >> nth=1");
        this.page.click("#found form .button.quiet");
        assertThat(this.page.locator("main")).containsText("2 toimijaa valittu");
        this.page.click("main form.form .button");
        assertThat(this.page.locator("#addTheme-error")).isVisible();
        this.page.fill("#addTheme", "Yhteisöllisyys");
        this.page.selectOption("#addGroup", "OLDER");
        shot(this.page, "bulk");
        this.page.click("main form.form .button");
        this.page.click("text=Toteuta 2 toimijan muutokset");
        this.page.navigate(address(this.stage.county().path() + "/organisations?theme=yhteis&group=OLDER"));
        assertThat(this.page.locator("#found .things li")).hasCount(2);
        this.page.click("summary:has-text('Tallenna haku näkymäksi')");
        this.page.fill("#viewName", "Yhteisölliset");
        this.page.click("#found details .button");
        assertThat(this.page.locator(".meet-side")).containsText("Yhteisölliset");
        shot(this.page, "views");
        assertThat(this.page.url()).contains("theme=yhteis");
    }

    private static void shot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SHOTS.resolve("batch-" + name + ".png")).setFullPage(true));
    }

}
