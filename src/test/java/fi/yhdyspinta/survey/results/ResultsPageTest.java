package fi.yhdyspinta.survey.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.survey.SurveyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static fi.yhdyspinta.organisation.PartyType.MUNICIPALITY;
import static fi.yhdyspinta.organisation.PartyType.NGO;
import static fi.yhdyspinta.organisation.PartyType.PARISH;
import static fi.yhdyspinta.organisation.PartyType.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

class ResultsPageTest extends PageTest {

    @Autowired
    private BeanFactory beans;

    private Crowd crowd;

    private Stage stage;

    private SurveyId survey;

    @BeforeEach
    void openSurvey() {
        this.crowd = new Crowd(this.cast, this.beans);
        this.stage = this.crowd.stage;
        this.survey = this.crowd.survey;
    }

    @Test
    void figuresTellInWordsAndInTables() {
        submitAll();
        signIn(this.stage.aino());
        open("");

        assertThat(this.page.locator("h1").textContent()).isEqualTo("Kyselyn tulokset");
        assertThat(this.page.locator(".big").textContent()).contains("18").contains("organisaatiota on vastannut");
        assertThat(this.page.locator("figcaption").allTextContents()).containsExactly(
                "15 kantaa ottaneen vastaajan keskiarvo on 3,4 asteikolla 1–5: 8 antoi arvon 4–5 ja 4 antoi arvon 1–2; lisäksi 3 ei osannut sanoa.",
                "Eniten valittiin ”Yksinäisyys vähenee” (18 kaikkiaan 18 vastaajasta) ja seuraavaksi eniten ”Tavoite numero 2” (9).",
                "18 vastaajasta 11 eli yli puolet valitsi vastauksen ”Kyllä”.");
        assertThat(this.page.locator("table.table").first().innerText()).contains("Kunta")
            .contains("Muut: Seurakunta, Poliisi");
        assertThat(this.page.locator("svg rect[width='22%']").count()).isPositive();
        assertAccessible();
        shoot("coordinator");
        open("?whole=true");
        assertThat(this.page.locator("table.table").first().innerText()).doesNotContain("Muut:");
        assertAccessible();
    }

    @ParameterizedTest
    @ValueSource(strings = { "fi", "sv", "en" })
    void pagesServeEveryoneInEveryLanguage(String language) {
        submitAll();
        this.crowd.close();
        signIn(this.stage.helmi());
        open("?lang=" + language);
        assertThat(this.page.locator("main").innerText()).doesNotContain("survey.").doesNotContain("{");
        assertAccessible();
        shoot("party-" + language);
        open("/open-answers?question=all");
        assertThat(this.page.locator("main").innerText()).doesNotContain("survey.").doesNotContain("{");
        assertAccessible();
        shoot("words-" + language);
    }

    @Test
    void emptyBeforeAnswersAndClosedUntilTheEnd() {
        signIn(this.stage.aino());
        open("");
        assertThat(this.page.locator(".empty h2").textContent())
            .isEqualTo("Tulokset näkyvät, kun vähintään viisi on vastannut");
        assertAccessible();
        open("/open-answers");
        assertAccessible();
        this.context.clearCookies();
        signIn(this.stage.helmi());
        open("");
        assertThat(this.page.locator(".empty h2").textContent())
            .isEqualTo("Tulokset näkyvät, kun kysely on sulkeutunut");
        assertAccessible();
    }

    @Test
    void openAnswersAreFilteredAndPaged() {
        submitAll();
        IntStream.range(0, 20).forEach(each -> submit(NGO, "Järjestön sana " + each, "3", "g1"));
        signIn(this.stage.aino());
        open("/open-answers");

        assertThat(this.page.locator("#found").textContent()).isEqualTo("38 vastausta");
        assertThat(this.page.locator(".comment")).extracting(list -> list.count()).isEqualTo(25);
        this.page.locator(".pages a[rel=next]").click();
        assertThat(this.page.locator(".comment").count()).isEqualTo(13);
        assertThat(this.page.locator(".comment .thread-link").first().getAttribute("href"))
            .startsWith(this.stage.county().path() + "/thread/answers/");
        assertAccessible();
        this.page.getByLabel("Osapuoli").selectOption("NGO");
        this.page.getByLabel("Hae tekstistä").fill("sana 1");
        this.page.locator("form.filter button").click();
        assertThat(this.page.locator("#found").textContent()).isEqualTo("11 vastausta");
        assertAccessible();
        shoot("filtered");
        this.page.getByLabel("Hae tekstistä").fill("<script>alert(1)</script>");
        this.page.locator("form.filter button").click();
        assertThat(this.page.locator("#found").textContent()).isEqualTo("Ei vastauksia");
        assertThat(this.page.locator("#q").inputValue()).isEqualTo("<script>alert(1)</script>");
        assertAccessible();
    }

    @Test
    void publishingWorksWithoutJavaScript() {
        submitAll();
        this.crowd.close();
        try (var plain = newContextWithoutScript(); var guests = newContext()) {
            var coordinator = plain.newPage();
            var visitor = guests.newPage();
            visitor.navigate(path(""));
            assertThat(visitor.url()).as("a visitor before publication").contains("/sign-in");

            signIn(coordinator, this.stage.aino());
            coordinator.navigate(path(""));
            coordinator.getByText("Julkaise myös avoimet vastaukset").click();
            coordinator.getByText("Julkaise tulokset").click();
            assertThat(coordinator.locator(".notice").innerText()).contains("Tulokset on julkaistu.");

            visitor.navigate(path(""));
            assertThat(visitor.locator("figcaption").count()).isEqualTo(3);
            assertAccessible(visitor);
            visitor.navigate(path("/open-answers"));
            assertThat(visitor.locator(".comment").count()).isEqualTo(18);
            assertThat(visitor.locator("main").innerText()).doesNotContain("Keksitty");

            coordinator.getByText("Peru julkaisu").click();
            visitor.navigate(path(""));
            assertThat(visitor.url()).as("a visitor after withdrawal").contains("/sign-in");
        }
    }

    @Test
    void whatPeopleWroteIsShownAsTheyWroteIt() {
        IntStream.range(0, 5).forEach(each -> submit(MUNICIPALITY, "Sana " + each, "3", "g1"));
        submit(MUNICIPALITY, "<img src=x onerror=alert(1)> & {0} 'lainaus' \u202Etakaperin", "3", "g1");
        signIn(this.stage.aino());
        open("/open-answers?q=onerror");

        assertThat(this.page.locator(".comment p").allTextContents())
            .containsExactly("<img src=x onerror=alert(1)> & {0} 'lainaus' \u202Etakaperin");
        assertThat(this.page.locator(".comment img").count()).isZero();
    }

    @Test
    void narrowScreenAndPaperCarryTheFiguresToo() {
        submitAll();
        signIn(this.stage.aino());
        this.page.setViewportSize(320, 700);
        open("");
        assertThat(this.page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        shoot("phone");
        open("/open-answers");
        assertThat(this.page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        shoot("phone-words");
        this.page.setViewportSize(900, 1200);
        open("");
        this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(this.page.locator(".tabs").isVisible()).isFalse();
        assertThat(this.page.locator("figure").first().isVisible()).isTrue();
        shoot("print");
    }

    private com.microsoft.playwright.BrowserContext newContextWithoutScript() {
        return this.context.browser()
            .newContext(new Browser.NewContextOptions().setLocale("fi-FI")
                .setJavaScriptEnabled(false)
                .setBaseURL(address("")));
    }

    private void submitAll() {
        var points = List.of("1", "2", "2", "3", "3", "3", "4", "4", "4", "4", "5", "5");
        for (var each = 0; each < 12; each++) {
            submit(MUNICIPALITY,
                    "Enemmän yhteisiä tilaisuuksia, joissa kuullaan kaikkia. Ehdotus numero " + each
                            + ".\nSovitaan vuosikellosta yhdessä.",
                    points.get(each), each < 9 ? "g1\ng2" : "g1\ng" + (each + 4));
        }
        IntStream.range(0, 4).forEach(each -> submit(PARISH, "Diakonia mukaan " + each, each < 3 ? "none" : "5", "g1"));
        IntStream.range(0, 2).forEach(each -> submit(POLICE, "Näkyvyyttä " + each, each == 0 ? "1" : "5", "g1\nother"));
    }

    private void submit(PartyType type, String words, String point, String goals) {
        this.crowd.submit(type, Map.of("A1", point, "A2", words, "A3", goals, "B1", clear(point), "B2/I",
                "Liikuntaneuvonta", "B2/II", "Osallisuusfoorumi"));
    }

    private static String clear(String point) {
        return switch (point) {
            case "none" -> "no";
            case "1", "2" -> "dont_know";
            default -> "yes";
        };
    }

    private void open(String rest) {
        this.page.navigate(path(rest));
    }

    private String path(String rest) {
        return address(this.stage.county().path() + "/surveys/" + this.survey + "/results" + rest);
    }

    private void shoot(String name) {
        var folder = System.getProperty("shots");
        if (folder != null) {
            this.page
                .screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(true));
        }
    }

}
