package fi.yhdyspinta.outcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.OpenAnswers;
import fi.yhdyspinta.survey.Surveys;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomePageTest extends PageTest {

    private static final Path NAUGHTY = Path.of("../shared/data/11_badinput/blns/blns.json");

    private static final String SAID = "Kyytiä ei saa. Viimeinen bussi lähtee puoli neljältä, joten kerhoon ei ehdi.";

    @Autowired
    private Surveys surveys;

    @Autowired
    private OpenAnswers answers;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private AgreedActions actions;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final ProcessId process = new ProcessId(Ids.next());

    private Stage stage;

    private UUID answer;

    @BeforeEach
    void tell() {
        this.stage = this.cast.stage();
        var told = new Told(this.stage, this.surveys, this.answers, this.db, this.transaction);
        this.answer = told.answer(told.survey(this.process), this.stage.taimi(), this.stage.helmi(), SAID);
    }

    @Test
    void fromWordsMarkedWithTheKeyboardToFollowUp() {
        signIn(this.stage.aino());
        go("/processes/" + this.process + "/material");
        check("aineisto");
        this.page.getByText("Lue ja merkitse: Koivulahden Taimi ry").click();
        this.page.waitForLoadState();
        var text = this.page.getByLabel("Koko teksti");
        text.focus();
        this.page.keyboard().press("Control+Home");
        for (int times = 0; times < "Kyytiä ei saa.".length(); times++) {
            this.page.keyboard().press("Shift+ArrowRight");
        }
        assertThat(this.page.locator("#quote").inputValue()).isEqualTo("Kyytiä ei saa.");
        this.page.locator("#text").fill("Kyydit puuttuvat");
        check("merkitse");
        this.page.locator("form[data-selection] .buttons .button").first().press("Enter");
        assertThat(this.page.locator(".quote mark").textContent()).isEqualTo("Kyytiä ei saa.");

        go("/processes/" + this.process + "/findings");
        check("havainnot");
        go("/processes/" + this.process + "/conclusions/new");
        check("johtopaatos-uusi");
        this.page.locator("#text").fill("Kyytejä järjestetään");
        this.page.locator("#topic").selectOption("MEASURES");
        this.page.getByLabel("Kyydit puuttuvat").check();
        assertThat(this.page.locator("input[name=agreement]:checked").count()).as("agreed by default").isZero();
        save();
        assertThat(this.page.locator("#agreement-error").innerText()).contains("kuinka yksimielinen");
        check("johtopaatos-virhe");
        this.page.locator("input[name=agreement][value=MAJORITY]").check();
        save();
        check("johtopaatos");

        this.page.getByText("Ehdota toimenpidettä").click();
        check("toimenpide-uusi");
        this.page.locator("#what").fill("Kimppakyyti tiistaisin");
        this.page.locator("#party_0").selectOption(this.stage.taimi().id().toString());
        this.page.locator("#promise_0").fill("Ajamme kyydit");
        this.page.locator("#due").fill("2020-12-31");
        save();
        var action = this.page.url();
        check("toimenpide");
        assertThat(this.page.locator("#main").textContent()).contains("Ei ole vastannut", "myöhässä");
        assertThat(this.page.getByText("Hyväksymme oman osuutemme").count()).isZero();

        var helmi = newContext();
        var hers = helmi.newPage();
        signIn(hers, this.stage.helmi());
        hers.navigate(address(this.stage.county().path() + "/promises"));
        assertAccessible(hers);
        shoot(hers, "lupaukset");
        hers.locator("article .buttons button").press("Enter");
        assertThat(hers.locator("#main").textContent()).contains("Sovittu", "Hyväksynyt");
        hers.getByText("Kerro, miten etenee").click();
        assertAccessible(hers);
        hers.locator("#note").fill("Kyydit alkoivat");
        hers.locator("form .button").first().click();
        assertThat(hers.locator("#main").textContent()).contains("Kyydit alkoivat", "Käynnissä");
        helmi.close();

        decide();
        this.page
            .navigate(action.replaceFirst(".*/actions/", address(this.stage.county().path()) + "/thread/actions/"));
        check("lanka");
        assertThat(this.page.locator(".trace").textContent()).contains("Kyytiä ei saa.", "Koivulahden Taimi ry",
                "Kyydit puuttuvat", "Kyytejä järjestetään", "Kimppakyyti tiistaisin", "§ 141", "Kyydit alkoivat");
        go("/actions?state=OPEN&overdue=true");
        check("rekisteri");
        assertThat(this.page.locator("table").textContent()).contains("Kimppakyyti tiistaisin");
        for (var language : List.of("sv", "en")) {
            this.page.navigate(action + "?lang=" + language);
            assertAccessible();
            assertThat(this.page.locator("#main").textContent()).doesNotContain("outcome.");
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        var plain = browserless();
        signIn(plain, this.stage.aino());
        plain.navigate(address(
                this.stage.county().path() + "/processes/" + this.process + "/material/answers/" + this.answer));
        plain.locator("form[data-selection] .buttons .button").first().press("Enter");
        assertThat(plain.locator(".error-summary").textContent()).contains("Valitse sanat tai virke.");
        plain.locator("#quote").fill("tätä ei lue siinä");
        plain.locator("#text").fill("Kyydit puuttuvat");
        plain.locator("form[data-selection] .buttons .button").first().press("Enter");
        assertThat(plain.locator(".error-summary").textContent()).contains("ei löydy tekstistä");
        assertThat(plain.locator("#text").inputValue()).isEqualTo("Kyydit puuttuvat");
        plain.locator("#quote").fill("");
        plain.locator("input[name=sentence]").first().press("Space");
        plain.locator("form[data-selection] .buttons .button").first().press("Enter");
        assertThat(plain.locator(".quote mark").textContent()).isEqualTo("Kyytiä ei saa.");
        plain.context().close();
    }

    @Test
    void naughtyStringsAreKeptVerbatim() throws Exception {
        Assumptions.assumeTrue(Files.exists(NAUGHTY), "The Big List of Naughty Strings is not at " + NAUGHTY);
        var naughty = List.of(JsonMapper.shared().readValue(NAUGHTY.toFile(), String[].class))
            .stream()
            .filter(text -> !text.isBlank() && text.indexOf('\0') < 0)
            .toList();
        for (var text : naughty) {
            var words = fi.yhdyspinta.platform.LocalText.finnish(text);
            var conclusion = this.stage
                .in(() -> this.conclusions.create(this.stage.aino(), this.process, new ConclusionDraft(null, text,
                        words, AgreementLevel.NOTED_DISSENT, new Dissent(text, List.of()), List.of())));
            var action = this.stage.in(() -> this.actions.propose(this.stage.aino(), this.process,
                    new ActionTerms(words, this.stage.taimi().id(), List.of(new Promise(this.stage.taimi().id(), text)),
                            null, null, Resource.UNKNOWN, text, text, List.of(conclusion))));
            var kept = this.stage.in(() -> this.conclusions.find(conclusion)).orElseThrow();
            assertThat(List.of(kept.text().fi(), kept.topicLabel(), kept.dissent().text())).containsOnly(text);
            var agreed = this.stage.in(() -> this.actions.find(action)).orElseThrow();
            assertThat(List.of(agreed.what().fi(), agreed.firstStep(), agreed.indicator(),
                    agreed.parties().getFirst().promise()))
                .containsOnly(text);
        }
        signIn(this.stage.aino());
        go("/processes/" + this.process + "/conclusions");
        assertThat(this.page.locator(".things li").count()).isEqualTo(naughty.size());
    }

    private void decide() {
        go("/processes/" + this.process + "/decisions/new");
        check("paatos-uusi");
        this.page.locator("#body").fill("Aluehallitus");
        this.page.locator("#title").fill("Hyte-neuvottelujen tulokset");
        this.page.locator("#proposal").fill("Hyväksytään toimenpiteet.");
        save();
        this.page.getByText("Lähetä valmisteluun").click();
        this.page.locator("#on").fill("2027-06-18");
        this.page.locator("#section").fill("141");
        this.page.locator("#text").fill("Hyväksyttiin.");
        this.page.getByText("Kirjaa päätös").click();
        this.page.getByText("Julkaise päätös").click();
        check("paatos");
        assertThat(this.page.locator("#main").textContent()).contains("Julkaistu", "141");
    }

    private Page browserless() {
        return this.context.browser()
            .newContext(new Browser.NewContextOptions().setLocale("fi-FI")
                .setBaseURL(address(""))
                .setJavaScriptEnabled(false))
            .newPage();
    }

    private void go(String path) {
        this.page.navigate(address(this.stage.county().path() + path));
    }

    private void save() {
        this.page.locator("#main form .buttons .button").first().click();
    }

    private void check(String name) {
        assertAccessible();
        shoot(this.page, name);
    }

    private static void shoot(Page on, String name) {
        var folder = System.getProperty("yhdyspinta.shots");
        if (folder != null) {
            on.setViewportSize(360, 800);
            on.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + "-360.png")).setFullPage(true));
            assertThat(on.evaluate("document.documentElement.scrollWidth <= 360")).as("%s at 360 px", name)
                .isEqualTo(true);
            on.setViewportSize(1280, 800);
            on.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + "-1280.png")).setFullPage(true));
        }
    }

}
