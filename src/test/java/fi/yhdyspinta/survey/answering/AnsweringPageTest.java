package fi.yhdyspinta.survey.answering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.survey.OpenAnswers;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.Surveys;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class AnsweringPageTest extends PageTest {

    private static final Path NAUGHTY = Path.of("../shared/data/11_badinput/blns/blns.json");

    private static final LocatorAssertions.ContainsTextOptions SOON = new LocatorAssertions.ContainsTextOptions()
        .setTimeout(8_000);

    private static final LocatorAssertions.ContainsTextOptions LATER = new LocatorAssertions.ContainsTextOptions()
        .setTimeout(20_000);

    @Autowired
    private Surveys surveys;

    @Autowired
    private OpenAnswers openAnswers;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient db;

    private Stage stage;

    private SurveyId survey;

    private String path;

    @BeforeEach
    void openSurvey() {
        this.stage = this.cast.stage();
        this.survey = PreSurvey.open(this.surveys, this.stage);
        this.path = this.stage.county().path() + "/surveys/" + this.survey;
    }

    @Test
    void representativeAnswersAndGetsAReceipt() {
        signIn(this.stage.helmi());
        this.page.navigate(this.stage.county().path() + "/surveys");
        assertAccessible();
        this.page.getByText("Ennakkokysely 2027").first().click();
        lookAt(this.path, "survey");
        this.page.getByText("Vastaa kyselyyn").click();
        lookAt(this.path + "/answer", "answer");

        this.page.locator("input[name=q1][value='4']").press("Space");
        this.page.locator("#q2").fill("Kyläkoulu on ainoa kokoontumispaikka.");
        this.page.locator("input[name=q3][value=g02]").press("Space");
        this.page.locator("[id='q3.30']").fill("Kulttuurihyvinvointi");
        this.page.locator("[id='q7.2']").fill("Perheryhmä");
        assertThat(this.page.locator("[data-status]")).containsText("Tallennettu klo", SOON);
        assertThat(this.page.locator("[data-answered]")).containsText("4/14");
        assertThat(this.page.locator("input[name=q3][value=other]")).isChecked();
        shot("answer-filled");
        this.page.getByText("Lähetä vastaus").click();

        assertThat(this.page.locator(".notice").first()).containsText("Vastaus on lähetetty", LATER);
        assertThat(this.page.locator("main")).containsText("Kuittaus");
        assertThat(this.page.locator(".thread-link").first()).containsText("Mihin tämä johti?");
        lookAt(this.path + "/submission", "submission");
        assertThat(this.stage.in(() -> this.openAnswers.list(this.survey))).extracting(answer -> answer.text())
            .containsExactly("Kyläkoulu on ainoa kokoontumispaikka.", "Kulttuurihyvinvointi", "Perheryhmä");
    }

    @Test
    void twoPeopleInOneFieldLoseNothing() {
        signIn(this.stage.helmi());
        this.page.navigate(this.path + "/answer");
        try (var other = newContext()) {
            var tapio = other.newPage();
            signIn(tapio, this.stage.tapio());
            tapio.navigate(this.path + "/answer");
            assertThat(tapio.locator("[data-others]")).containsText("Helmi Heinä kirjoittaa myös", SOON);

            this.page.locator("#q2").fill("Yksi kaksi kolme.");
            assertThat(tapio.locator("#q2")).hasValue("Yksi kaksi kolme.", value(8_000));

            other.setOffline(true);
            tapio.locator("#q2").fill("Yksi kaksi kolme. Tapion loppu.");
            assertThat(tapio.locator("[data-status]")).containsText("Ei yhteyttä", SOON);
            this.page.locator("#q2").fill("Helmin alku. Yksi kaksi kolme.");
            assertThat(this.page.locator("[data-status]")).containsText("Tallennettu klo", SOON);
            other.setOffline(false);
            assertThat(tapio.locator("#q2")).hasValue("Helmin alku. Yksi kaksi kolme. Tapion loppu.", value(15_000));
            assertThat(this.page.locator("#q2")).hasValue("Helmin alku. Yksi kaksi kolme. Tapion loppu.", value(8_000));

            choose(tapio, other);
        }
    }

    private void choose(Page tapio, BrowserContext other) {
        other.setOffline(true);
        tapio.locator("#q2").fill("Tapion oma teksti.");
        this.page.locator("#q2").fill("Helmin oma teksti.");
        this.page.waitForTimeout(2_500);
        other.setOffline(false);
        assertThat(tapio.locator("[data-clash]")).containsText("Helmin oma teksti.",
                new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(tapio.locator("#q2")).hasValue("Tapion oma teksti.");
        assertAccessible(tapio);
        shot(tapio, "clash");
        tapio.getByText("Pidä oma").click();
        assertThat(this.page.locator("#q2")).hasValue("Tapion oma teksti.", value(8_000));
        this.page.reload();
        assertThat(this.page.locator("[data-waiting]")).hasCount(0);

        tapio.navigate(this.path + "/answer/fields/q2/history?organisation=" + this.stage.taimi().id());
        assertThat(tapio.locator("main")).containsText("Helmin oma teksti.");
        assertThat(tapio.locator("main")).containsText("Tapion oma teksti.");
        assertAccessible(tapio);
        shot(tapio, "history");
    }

    /** What waits on the device no more has come to the server. */
    @Test
    void textOutlivesAClosedTabWithoutConnection() {
        signIn(this.stage.helmi());
        this.page.navigate(this.path + "/answer");
        this.context.setOffline(true);
        this.page.locator("#q4").fill("Kirjoitettu junassa.");
        assertThat(this.page.locator("[data-status]")).containsText("Ei yhteyttä", SOON);
        shot("offline");
        this.page.close();
        this.context.setOffline(false);
        this.page = this.context.newPage();
        this.page.navigate(this.path + "/answer");

        assertThat(this.page.locator("#q4")).hasValue("Kirjoitettu junassa.");
        this.page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('yhdyspinta.answer'))");
        this.page.reload();
        assertThat(this.page.locator("#q4")).hasValue("Kirjoitettu junassa.");
    }

    @Test
    void onePressSubmitsWhenEverythingHasBeenSaved() {
        signIn(this.stage.helmi());
        this.page.navigate(this.path + "/answer");
        this.page.locator("#q2").fill("Kaikki on jo tallessa.");
        assertThat(this.page.locator("[data-status]")).containsText("Tallennettu klo", SOON);

        this.page.getByText("Lähetä vastaus").press("Enter");

        assertThat(this.page.locator(".notice").first()).containsText("Vastaus on lähetetty", LATER);
    }

    @Test
    void whatStandsAloneUnticksTheOthers() {
        signIn(this.stage.helmi());
        this.page.navigate(this.path + "/answer");
        this.page.locator("input[name=q3][value=g01]").press("Space");
        this.page.locator("input[name=q3][value=dont_know]").press("Space");

        assertThat(this.page.locator("input[name=q3][value=g01]")).not().isChecked();
        this.page.locator("input[name=q3][value=g02]").press("Space");
        assertThat(this.page.locator("input[name=q3][value=dont_know]")).not().isChecked();

        assertThat(this.page.locator("[data-status]")).containsText("Tallennettu klo", SOON);
        this.page.reload();
        assertThat(this.page.locator("input[name=q3]:checked")).hasValue("g02");
    }

    @Test
    void plainFormIsEnough() {
        try (var plain = withoutScripts()) {
            var sheet = plain.newPage();
            signIn(sheet, this.stage.helmi());
            sheet.navigate(this.path + "/answer");
            sheet.locator("#q2").fill("Ilman skriptejä\n\nkaksi kappaletta");
            sheet.locator("input[name=q3][value=g01]").press("Space");
            sheet.locator("input[name=q3][value=dont_know]").press("Space");
            sheet.getByText("Lähetä vastaus").press("Enter");

            assertThat(sheet.locator(".error-summary")).containsText("sulkee muut pois");
            assertThat(sheet.locator("#q2")).hasValue("Ilman skriptejä\n\nkaksi kappaletta");
            shot(sheet, "exclusive");
            sheet.locator("input[name=q3][value=dont_know]").press("Space");
            sheet.locator("input[name=q7]").press("Space");
            sheet.getByText("Tallenna luonnos").press("Enter");
            assertThat(sheet.locator(".notice").first()).containsText("Luonnos on tallennettu");
            sheet.getByText("Lähetä vastaus").press("Enter");

            assertThat(sheet.locator("main")).containsText("Hyvinvointitavoite 1");
            assertThat(sheet.locator("main")).containsText("Emme osaa eritellä menetelmiä");
        }
    }

    @Test
    void twoPlainFormsMeetAndBothTextsAreShown() {
        try (var plain = withoutScripts(); var another = withoutScripts()) {
            var helmi = plain.newPage();
            var tapio = another.newPage();
            signIn(helmi, this.stage.helmi());
            signIn(tapio, this.stage.tapio());
            helmi.navigate(this.path + "/answer");
            tapio.navigate(this.path + "/answer");
            helmi.locator("#q2").fill("Helmin teksti");
            helmi.getByText("Tallenna luonnos").click(atOnce());
            tapio.locator("#q2").fill("Tapion teksti");
            tapio.getByText("Tallenna luonnos").click(atOnce());

            assertThat(tapio.locator("#q2")).hasValue("Tapion teksti");
            assertThat(tapio.locator("[data-clash]")).containsText("Helmin teksti");
            tapio.locator("#q2").fill("Helmin ja Tapion teksti");
            tapio.getByText("Tallenna luonnos").click(atOnce());
            helmi.reload();
            assertThat(helmi.locator("#q2")).hasValue("Helmin ja Tapion teksti");
        }
    }

    @Test
    void waitingTextIsSeenInAnyBrowserUntilSomebodyChoosesAndSubmittingAsksFirst() {
        try (var plain = withoutScripts(); var another = withoutScripts()) {
            var helmi = plain.newPage();
            var tapio = another.newPage();
            signIn(helmi, this.stage.helmi());
            signIn(tapio, this.stage.tapio());
            helmi.navigate(this.path + "/answer");
            tapio.navigate(this.path + "/answer");
            helmi.locator("#q2").fill("Helmin teksti");
            helmi.getByText("Tallenna luonnos").click(atOnce());
            tapio.locator("#q2").fill("Tapion teksti");
            tapio.getByText("Tallenna luonnos").click(atOnce());

            helmi.navigate(this.path + "/answer");
            assertThat(helmi.locator("[data-waiting]")).containsText("Tapion teksti");
            signIn(this.stage.tapio());
            this.page.navigate(this.path + "/answer");
            assertThat(this.page.locator("[data-waiting]")).containsText("Tapion teksti");
            assertAccessible();
            shot("waiting");
            helmi.locator("#q4").fill("Helmin muu teksti");
            helmi.getByText("Lähetä vastaus").click(atOnce());
            assertThat(helmi.locator(".notice[role=alert]")).containsText("valinta on kesken");
            assertThat(helmi.locator("#q4")).hasValue("Helmin muu teksti");
            shot(helmi, "waiting-asked");
            helmi.locator("#q4").fill("Helmin toinen teksti");
            helmi.locator("[data-waiting] button[value$=':TAKE']").press("Enter");
            assertThat(helmi.locator("#q2")).hasValue("Tapion teksti");
            assertThat(helmi.locator("#q4")).hasValue("Helmin toinen teksti");
            assertThat(helmi.locator("[data-waiting]")).hasCount(0);
            helmi.getByText("Lähetä vastaus").click(atOnce());
            assertThat(helmi.locator(".notice").first()).containsText("Vastaus on lähetetty");
        }
    }

    @Test
    void closedSurveyKeepsWhatComesLate() {
        try (var plain = withoutScripts()) {
            var sheet = plain.newPage();
            signIn(sheet, this.stage.helmi());
            sheet.navigate(this.path + "/answer");
            sheet.locator("#q2").fill("Viime hetken teksti");
            this.stage.run(() -> this.surveys.close(this.stage.aino(), this.survey));
            sheet.getByText("Lähetä vastaus").click(atOnce());

            assertThat(sheet.locator("h1")).containsText("Vastausaika on päättynyt");
            assertThat(sheet.locator("main")).containsText("Viime hetken teksti");
            shot(sheet, "closed");
        }
    }

    @Test
    void keyboardIsEnough() {
        signIn(this.stage.helmi());
        this.page.navigate(this.path + "/answer");
        tabTo("input[name=q1]");
        this.page.keyboard().press("Space");
        this.page.keyboard().press("ArrowRight");
        tabTo("#q2");
        this.page.keyboard().type("Näppäimillä");
        tabTo("input[name=q3][value=g03]");
        this.page.keyboard().press("Space");
        tabTo("button[formaction]");
        this.page.keyboard().press("Enter");

        assertThat(this.page.locator(".notice").first()).containsText("Vastaus on lähetetty", LATER);
        assertThat(this.page.locator("main")).containsText("Näppäimillä");
        assertThat(this.page.locator("main")).containsText("Hyvinvointitavoite 3");
    }

    @Test
    void coordinatorSeesWhoHasAnsweredAndCloses() {
        signIn(this.stage.aino());
        this.page.navigate(this.path);
        assertThat(this.page.locator("main")).containsText("Koivulahden Taimi ry");
        lookAt(this.path, "coordinator");
        this.page.locator("#closesOn").fill("2020-01-01");
        this.page.getByText("Tallenna vastausaika").click();
        assertThat(this.page.locator(".error")).containsText("vielä edessä");
        assertAccessible();
        this.page.getByText("Sulje kysely nyt").click();
        assertThat(this.page.locator(".notice").first()).containsText("Kysely on suljettu");
    }

    @Test
    void naughtyStringsComeBackVerbatim() throws IOException {
        Assumptions.assumeTrue(Files.exists(NAUGHTY), "The naughty strings are not here: " + NAUGHTY);
        var strings = this.json.readValue(Files.readString(NAUGHTY), String[].class);
        try (var plain = withoutScripts()) {
            var sheet = plain.newPage();
            signIn(sheet, this.stage.helmi());
            sheet.navigate(this.path + "/answer");
            var typed = spread(List.of(strings), names(sheet.locator("textarea")));
            typed.forEach((name, text) -> sheet.locator("textarea[name='" + name + "']").fill(text));
            sheet.getByText("Tallenna luonnos").press("Enter");
            assertThat(sheet.locator(".notice").first()).containsText("Luonnos on tallennettu");
            for (var field : typed.entrySet()) {
                assertThat(sheet.locator("textarea[name='" + field.getKey() + "']").inputValue())
                    .as("what stands in %s", field.getKey())
                    .isEqualTo(field.getValue());
            }
            sheet.getByText("Lähetä vastaus").press("Enter");
            assertThat(sheet.locator("main .own-words").allTextContents()).containsAll(typed.values());
        }
        assertThat(this.stage.in(() -> this.openAnswers.list(this.survey))).hasSize(15);
    }

    @Test
    void hugeTextIsRefusedWithoutBreaking() {
        try (var plain = withoutScripts()) {
            var sheet = plain.newPage();
            signIn(sheet, this.stage.helmi());
            sheet.navigate(this.path + "/answer");
            var token = sheet.locator("input[name=_csrf]").first().inputValue();
            var answer = plain.request()
                .post(address(this.path + "/answer"),
                        com.microsoft.playwright.options.RequestOptions.create()
                            .setForm(com.microsoft.playwright.options.FormData.create()
                                .set("_csrf", token)
                                .set("q2.r", "0")
                                .set("q2", "a".repeat(10_000_000))));
            assertThat(answer.status()).isBetween(400, 499);
        }
    }

    @Test
    void textThatIsTooLongComesBackWhole() {
        var tooLong = "Pitkä teksti. ".repeat(7_200);
        try (var plain = withoutScripts()) {
            var sheet = plain.newPage();
            signIn(sheet, this.stage.helmi());
            sheet.navigate(this.path + "/answer");
            sheet.locator("#q2").fill(tooLong);
            sheet.locator("#q4").fill("Lyhyt");
            sheet.getByText("Lähetä vastaus").press("Enter");

            assertThat(sheet.locator("#q2-error")).containsText("liian pitkä tallennettavaksi");
            assertThat(sheet.locator("#q2").inputValue()).isEqualTo(tooLong);
            sheet.navigate(this.path + "/answer");
            assertThat(sheet.locator("#q2")).hasValue("");
            assertThat(sheet.locator("#q4")).hasValue("Lyhyt");
        }
    }

    @Test
    void textThatIsTooLongIsNotSavedWithoutAWord() {
        var tooLong = "Pitkä teksti. ".repeat(7_200);
        signIn(this.stage.helmi());
        this.page.navigate(this.path + "/answer");
        this.page.locator("#q2").fill(tooLong);
        assertThat(this.page.locator("[data-status]")).containsText("Kysymyksen 2 tekstiä ei tallennettu", SOON);
        this.page.locator("#q4").fill("Lyhyt");
        this.page.waitForResponse(response -> response.url().endsWith("/fields"), () -> {
        });
        assertThat(this.page.locator("[data-status]")).containsText("Kysymyksen 2 tekstiä ei tallennettu", SOON);
        this.page.reload();
        assertThat(this.page.locator("#q2")).hasValue(tooLong);
        this.page.locator("#q2").fill("Lyhennetty");
        assertThat(this.page.locator("[data-status]")).containsText("Tallennettu klo", SOON);
    }

    @Test
    void sessionThatEndsWhileSomebodyWritesTakesNoTextAlong() {
        signIn(this.stage.helmi());
        this.page.navigate(this.path + "/answer");
        this.page.locator("#q2").fill("Alku");
        assertThat(this.page.locator("[data-status]")).containsText("Tallennettu klo", SOON);
        endSession();
        this.page.locator("#q2").fill("Alku ja loppu");
        assertThat(this.page.locator("[data-status]")).containsText("Istunto on päättynyt. Teksti on tallessa", SOON);

        signIn(this.context.newPage(), this.stage.helmi());
        assertThat(this.page.locator("[data-status]")).containsText("Tallennettu klo", LATER);
        this.page.reload();
        assertThat(this.page.locator("#q2")).hasValue("Alku ja loppu");
    }

    @Test
    void sessionThatEndedGivesThePlainFormBack() {
        try (var plain = withoutScripts()) {
            var sheet = plain.newPage();
            signIn(sheet, this.stage.helmi());
            sheet.navigate(this.path + "/answer");
            sheet.locator("#q2").fill("Koko illan teksti");
            endSession();
            sheet.getByText("Tallenna luonnos").press("Enter");

            assertThat(sheet.locator("h1")).containsText("Istunto on päättynyt");
            assertThat(sheet.locator("main textarea").first()).hasValue("Koko illan teksti");
        }
    }

    private void endSession() {
        this.db.sql("DELETE FROM identity.session WHERE principal_name = ?")
            .param(this.stage.helmi().person().toString())
            .update();
    }

    private static List<String> names(Locator areas) {
        return areas.all().stream().map(area -> area.getAttribute("name")).toList();
    }

    /** All strings, in as many heaps as there are fields; no heap is blank. */
    private static Map<String, String> spread(List<String> strings, List<String> names) {
        var texts = new LinkedHashMap<String, String>();
        for (var index = 0; index < strings.size(); index++) {
            texts.merge(names.get(index % names.size()), strings.get(index).replace("\r", ""),
                    (one, other) -> one + "\n" + other);
        }
        return texts;
    }

    private void tabTo(String selector) {
        for (var step = 0; step < 150; step++) {
            this.page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(this.page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private void lookAt(String address, String name) {
        this.page.navigate(address);
        assertAccessible();
        shot(name);
    }

    private BrowserContext withoutScripts() {
        return this.context.browser()
            .newContext(new Browser.NewContextOptions().setLocale("fi-FI")
                .setBaseURL(address(""))
                .setJavaScriptEnabled(false));
    }

    /**
     * Of two windows without scripts one stands in the background, where nothing settles.
     */
    private static Locator.ClickOptions atOnce() {
        return new Locator.ClickOptions().setForce(true);
    }

    private static LocatorAssertions.HasValueOptions value(double timeout) {
        return new LocatorAssertions.HasValueOptions().setTimeout(timeout);
    }

    private void shot(String name) {
        shot(this.page, name);
    }

    /** Pictures for those who look, with -Dshots=folder. */
    private static void shot(Page page, String name) {
        var folder = System.getProperty("shots", "");
        if (folder.isEmpty()) {
            return;
        }
        for (var width : List.of(360, 1280)) {
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(folder, name + "-" + width + ".png")));
        }
    }

}
