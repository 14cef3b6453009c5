package fi.yhdyspinta.report.summary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static fi.yhdyspinta.report.summary.Scene.KEY;
import static org.assertj.core.api.Assertions.assertThat;

class SummaryPageTest extends PageTest {

    private static final Path SHOTS = Path.of(System.getProperty("java.io.tmpdir"), "shots-report");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Publishing publishing;

    private Stage stage;

    private String summary;

    @BeforeEach
    void begin() {
        this.stage = this.cast.stage();
        new Scene(this.beans).play(this.stage);
        this.summary = address(this.stage.county().path() + "/rounds/" + KEY + "/summary");
    }

    @Test
    void fromAssemblyToPublicationWithoutScripts() {
        try (var context = this.page.context()
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("fi-FI"))) {
            var on = context.newPage();
            signIn(on, this.stage.aino());
            on.navigate(this.summary);
            on.getByText("Kokoa luonnos").click();
            on.locator("article.document a.button").first().click();
            on.fill("#bodyFi", "Ensimmäinen kappale.\n\n- Toinen **tärkeä** kohta");
            on.getByText("Tallenna luonnos").click();
            assertThat(on.locator("article.document li strong").first().textContent()).isEqualTo("tärkeä");
            on.navigate(this.summary + "/approval");
            on.getByText("Hyväksy yhteenveto").click();
            on.getByText("Julkaise versio 1").click();
            assertThat(on.locator("main").textContent()).contains("Versio 1", "Kylätalojen avaimet",
                    "Mistä tämä tuli?");
        }
        this.page.navigate(this.summary);
        assertThat(this.page.locator("article.document h2")).isNotNull();
        assertThat(this.page.locator("article.document .agreed").count()).isEqualTo(1);
        assertThat(this.page.locator("article.document .agreed").innerText()).contains("Hankkii varausjärjestelmän",
                "Koivulahden Taimi ry", "hyväksynyt", "0,5 henkilötyövuotta");
        assertAccessible();
        shoot("published");
    }

    @Test
    void representativeCommentsAndAnEmptyCommentKeepsItsPlace() {
        this.stage.run(() -> {
            this.drafting.assemble(this.stage.aino(), KEY);
            this.commenting.open(this.stage.aino(), KEY, LocalDate.now().plusDays(7));
        });
        signIn(this.stage.helmi());
        this.page.navigate(this.summary + "/comments");
        this.page.locator("article.document form button").first().click();
        assertThat(this.page.locator(".error").first().textContent()).contains("Kirjoita teksti");
        assertAccessible();
        this.page.locator("article.document form textarea").first().fill("Lisätkää seurantatapa.");
        this.page.locator("article.document form button").first().click();
        assertThat(this.page.locator(".comment").first().textContent()).contains("Koivulahden Taimi ry",
                "Lisätkää seurantatapa.");
        shoot("commenting");
    }

    @Test
    void twoWritersKeepBothTexts() {
        this.stage.run(() -> this.drafting.assemble(this.stage.aino(), KEY));
        var section = this.stage.in(() -> this.drafting.get(this.stage.aino(), KEY))
            .content()
            .chapters()
            .getFirst()
            .section();
        signIn(this.stage.aino());
        this.page.navigate(this.summary + "/sections/" + section);
        this.stage.run(() -> this.drafting.save(this.stage.aino(), KEY, new SectionId(section),
                new SectionDraft(1, Wording.finnish("Otsikko"), Wording.finnish("Sillä välin tallennettu"))));
        this.page.fill("#bodyFi", "Oma tekstini");
        this.page.getByText("Tallenna luonnos").click();
        assertThat(this.page.locator("#their-body").inputValue()).isEqualTo("Sillä välin tallennettu");
        assertThat(this.page.locator("#bodyFi").inputValue()).isEqualTo("Oma tekstini");
        assertAccessible();
        this.page.getByText("Tallenna oma tekstini").click();
        assertThat(this.page.locator("article.document").textContent()).contains("Oma tekstini");
    }

    @Test
    void withdrawnAndCorrectedVersionsAnswer() {
        this.stage.run(() -> {
            this.drafting.assemble(this.stage.aino(), KEY);
            this.publishing.approve(this.stage.aino(), KEY);
            this.publishing.publish(this.stage.aino(), KEY, "");
            this.publishing.reopen(this.stage.aino(), KEY);
            this.publishing.approve(this.stage.aino(), KEY);
            this.publishing.publish(this.stage.aino(), KEY, "Päivämäärä korjattu");
            this.publishing.withdraw(this.stage.aino(), KEY, "Väärä liite");
        });
        assertThat(this.page.navigate(this.summary + "/versions/1").status()).isEqualTo(200);
        assertThat(this.page.locator("main").textContent()).contains("uudempi versio", "Kylätalojen avaimet");
        assertAccessible();
        assertThat(this.page.navigate(this.summary + "/versions/2").status()).isEqualTo(200);
        assertThat(this.page.locator("main").textContent()).contains("Väärä liite")
            .doesNotContain("Kylätalojen avaimet");
        assertThat(this.page.navigate(this.summary + "/versions/3").status()).isEqualTo(404);
    }

    private void shoot(String name) {
        for (int width : List.of(1280, 390)) {
            this.page.setViewportSize(width, 900);
            this.page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + "-" + width + ".png")));
        }
    }

}
