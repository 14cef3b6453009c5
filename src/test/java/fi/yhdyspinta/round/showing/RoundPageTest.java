package fi.yhdyspinta.round.showing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.outcome.Promise;
import fi.yhdyspinta.outcome.Resource;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.NextRounds;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.round.format.Reading;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.RoundFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

class RoundPageTest extends PageTest {

    private static final @Nullable String SHOTS = System.getenv("YHDYSPINTA_SHOTS");

    @Autowired
    private RoundFiles files;

    @Autowired
    private Rounds rounds;

    @Autowired
    private NextRounds nextRounds;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Invitations invitations;

    @ParameterizedTest
    @ValueSource(strings = { "pohjois-savo-2024", "keski-suomi-2024" })
    void visitorReadsAPublishedRound(String name) throws IOException {
        var stage = this.cast.stage();
        var round = published(stage, name);

        for (var part : List.of("", "/people", "/questions", "/background")) {
            this.page.navigate(address(stage.county().path() + round.path() + part));
            assertAccessible();
            shoot(name + part.replace('/', '-'));
        }
        assertThat(this.page.locator("form[method=post]").count()).as("nothing to press for a visitor").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "pohjois-savo-2024", "keski-suomi-2024" })
    void everyTextOfTheFileIsOnThePages(String name) throws IOException {
        var stage = this.cast.stage();
        var round = published(stage, name);
        var seen = new StringBuilder();
        for (var part : List.of("", "/people", "/questions", "/background")) {
            this.page.navigate(address(stage.county().path() + round.path() + part));
            seen.append(this.page.locator("main").textContent()).append('\n');
        }
        var text = spaced(seen.toString());
        assertThat(text).as("names of fields as the file has them").doesNotContainPattern("[a-z]+_[a-z]+|[a-z]\\[\\d");

        var file = stage.in(() -> this.files.export(stage.aino(), round));
        assertThat(words(
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(file, StandardCharsets.UTF_8))))
            .isNotEmpty()
            .allSatisfy(word -> assertThat(text).contains(spaced(word)));
    }

    @Test
    void readerOfAnotherLanguageIsToldInWhichTheContentIs() throws IOException {
        var stage = this.cast.stage();
        var round = published(stage, "keski-suomi-2024");

        this.page.navigate(address(stage.county().path() + round.path() + "?lang=sv"));
        assertThat(this.page.locator("main").innerText()).contains("Innehållet är på finska");
        assertThat(this.page.locator("h1").getAttribute("lang")).isEqualTo("fi");
        assertAccessible();
        this.page.navigate(address(stage.county().path() + round.path() + "?lang=fi"));
        assertThat(this.page.locator("main").innerText()).doesNotContain("Sisältö on");
        assertThat(this.page.locator("h1").getAttribute("lang")).isNull();
    }

    @Test
    void visitorsSeeNoRoundBeforeItIsPublished() throws IOException {
        var stage = this.cast.stage();
        var round = take(stage, "keski-suomi-2024");

        var answer = this.page.navigate(address(stage.county().path() + round.path()));

        assertThat(answer.status()).isEqualTo(404);
        this.page.navigate(address(stage.county().path() + "/rounds"));
        assertThat(this.page.locator(".empty").innerText()).contains("Ei vielä kierroksia");
        assertAccessible();
    }

    @Test
    void emptyListTellsTheCoordinatorWhatToDo() {
        var stage = this.cast.stage();
        signIn(stage.aino());

        this.page.navigate(address(stage.county().path() + "/rounds"));
        assertAccessible();
        shoot("empty");
        this.page.locator(".empty a.button").click();

        assertThat(this.page.url()).endsWith("/rounds/imports/new");
        assertAccessible();
        shoot("import");
    }

    @Test
    void coordinatorBringsARoundFromAFileWithoutScripts() throws IOException {
        var stage = this.cast.stage();
        try (var plain = browserWithoutScripts()) {
            var on = plain.newPage();
            signIn(on, stage.aino());
            on.navigate(address(stage.county().path() + "/rounds/imports/new"));
            on.locator("#file").setInputFiles(new FilePayload("round.yaml", "text/yaml", file("pohjois-savo-2024")));
            on.locator("main form button").click();
            assertThat(on.locator(".notice[data-kind=warning]").innerText()).contains("Pohjois-Savon hyvinvointialue");
            assertThat(on.locator("main").innerText()).contains("Kyselyn kysymyksiä").contains("14");
            on.locator(".confirm button").click();
            assertThat(on.url()).endsWith("/rounds/pohjois-savo-2024");
            assertThat(on.locator("h1").innerText()).isEqualTo("HYTE-neuvottelut 2024");
        }
    }

    @Test
    void previewOfAFileIsAccessible() throws IOException {
        var stage = this.cast.stage();
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + "/rounds/imports/new"));
        this.page.fill("#text", new String(file("keski-suomi-2024"), StandardCharsets.UTF_8) + "\nsauna: lämpimänä\n");
        this.page.locator("main form button").click();

        assertThat(this.page.locator("main").innerText()).contains("”sauna”", "Rivi")
            .doesNotContainPattern("[a-z]+_[a-z]+|[a-z]\\[\\d");
        assertAccessible();
        shoot("preview");
    }

    @Test
    void previewSaysInWordsWhatTheFileLeavesUnknownAndWhatIsAssumed() throws IOException {
        var stage = this.cast.stage();
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + "/rounds/imports/new"));
        var text = new String(file("pohjois-savo-2024"), StandardCharsets.UTF_8);
        this.page.fill("#text", text);
        this.page.locator("main form button").click();

        var line = text.lines().toList().indexOf("            points: null") + 1;
        assertThat(this.page.locator("section[aria-labelledby=assumed]").innerText()).contains("Rivi " + line,
                "kysely, osio 1 (Tavoitteet ja toimenpiteet ennakkokysymykset), kysymys 1 (",
                "asteikon portaiden määrä", "5 portaan asteikko");
        assertThat(this.page.locator("section[aria-labelledby=unknown]").innerText()).containsIgnoringCase("vaihe")
            .contains("Rivi ");
        assertAccessible();
        shoot("preview-assumed");
        this.page.locator(".confirm button").click();
        this.page.locator("a[href*='/surveys/']").first().click();
        assertThat(this.page.locator("#main").innerText()).contains("portaiden määrää ei kerrottu, oletuksena 5",
                "Tarkista asteikot ennen avaamista");
        assertAccessible();
        shoot("scale-assumed");
    }

    @Test
    void previewTellsThatTheCountyHasTheRoundAlready() throws IOException {
        var stage = this.cast.stage();
        take(stage, "keski-suomi-2024");
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + "/rounds/imports/new"));
        this.page.fill("#text", new String(file("keski-suomi-2024"), StandardCharsets.UTF_8));
        this.page.locator("main form button").click();

        assertThat(this.page.locator("main").innerText())
            .contains("Teillä on jo kierros, jonka tunnus on keski-suomi-2024")
            .contains("toinen kierros tunnuksella keski-suomi-2024-2");
        assertThat(this.page.locator(".notice a[href$='/rounds/keski-suomi-2024']").count()).isOne();
        assertAccessible();
        shoot("namesake");
    }

    @Test
    void brokenFileIsToldByItsLinesAndKept() {
        var stage = this.cast.stage();
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + "/rounds/imports/new"));
        this.page.fill("#text", "schema: hyte-round/1\nid: x-2027\nlanguage: suomi\nround:\n  year: kohta\n");
        var answer = this.page.waitForResponse(response -> response.request().method().equals("POST"),
                () -> this.page.locator("main form button").click());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(this.page.locator(".error-summary").innerText()).contains("Rivi 3").contains("Rivi 5");
        assertThat(this.page.locator("#text").inputValue()).contains("year: kohta");
        assertAccessible();
        shoot("broken");
    }

    @Test
    void coordinatorMarksStepsAndSaysWhyOneIsSkipped() throws IOException {
        var stage = this.cast.stage();
        var round = take(stage, "pohjois-savo-2024");
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + round.path()));
        assertAccessible();
        shoot("coordinator");

        this.page.locator("#step-1 summary").press("Enter");
        this.page.locator("#step-1 button[value=DONE]").press("Enter");
        assertThat(this.page.locator("#step-1 .state").first().innerText()).contains("Valmis");
        this.page.locator("#step-2 summary").click();
        this.page.locator("#step-2 button[value=SKIPPED]").click();
        assertThat(this.page.locator("#reason-2-error").innerText()).contains("Kirjoita");
        assertAccessible();
        this.page.fill("#reason-2", "Aineisto käytiin läpi jo syksyllä.");
        this.page.locator("#step-2 button[value=SKIPPED]").click();
        assertThat(this.page.locator("#step-2").innerText()).contains("Ohitettu: Aineisto käytiin läpi jo syksyllä.");

        this.page.locator("form[action$='/publication'] button").click();
        assertThat(this.page.locator(".notice").innerText()).contains("julkinen");
        assertThat(stage.in(() -> this.rounds.get(stage.visitor(), round.key())).isPublished()).isTrue();
    }

    @Test
    void invitedOrganisationAnswersOnThePage() throws IOException {
        var stage = this.cast.stage();
        var round = take(stage, "keski-suomi-2024");
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + round.path() + "/invitations"));
        assertAccessible();
        for (var box : this.page.locator("input[name=organisation]").all()) {
            box.check();
        }
        shoot("invitations");
        this.page.locator("main form[method=post] button").click();
        assertThat(this.page.locator("main").innerText()).contains("Kutsut on lähetetty.");
        assertAccessible();

        try (var helmis = newContext()) {
            var on = helmis.newPage();
            signIn(on, stage.helmi());
            on.navigate(address(stage.county().path() + round.path()));
            assertAccessible(on);
            on.locator("form[action$='/acceptance'] button").press("Enter");
            assertThat(on.locator("main").innerText()).contains("Osallistuu");
            on.navigate(address(stage.county().path() + round.path() + "/people"));
            assertThat(on.locator("main").innerText()).contains("Koivulahden Taimi ry");
        }
    }

    @Test
    void visitorsSeeHowManyAreInvitedButNotWho() throws IOException {
        var stage = this.cast.stage();
        var round = published(stage, "keski-suomi-2024");
        stage.run(() -> this.invitations.send(stage.aino(), round.key(), List.of(stage.taimi().id())));

        this.page.navigate(address(stage.county().path() + round.path() + "/people"));

        assertThat(this.page.locator("main").innerText()).contains("Järjestö").doesNotContain("Taimi");
    }

    @Test
    void nextYearBeginsFromThisOne() throws IOException {
        var stage = this.cast.stage();
        var round = take(stage, "keski-suomi-2024");
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + round.path() + "/next"));
        assertAccessible();
        this.page.fill("#plus", "Kuntaryhmät toimivat");
        this.page.fill("#year", "2024");
        this.page.locator("main form[action$='/next'] button").click();
        assertThat(this.page.locator("#year-error").innerText()).contains("2025–2034");
        assertThat(this.page.locator("#plus").inputValue()).isEqualTo("Kuntaryhmät toimivat");
        this.page.fill("#year", "2025");
        this.page.locator("main form[action$='/next'] button").click();

        assertThat(this.page.url()).endsWith("/rounds/keski-suomi-2025");
        assertThat(this.page.locator("main").innerText()).contains("4.9.2025").contains("kesäkuu 2025");
        this.page.navigate(address(stage.county().path() + "/rounds/keski-suomi-2025/background"));
        assertThat(this.page.locator("main").innerText()).contains("Kuntaryhmät toimivat");
    }

    @Test
    void yearThatTheCountyHasIsToldAndTheRoundShown() throws IOException {
        var stage = this.cast.stage();
        var round = take(stage, "keski-suomi-2024");
        stage.run(() -> this.nextRounds.create(stage.aino(), round.key(), 2025, List.of(), List.of()));
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + round.path() + "/next"));
        assertThat(this.page.locator("#year").inputValue()).as("the first free year").isEqualTo("2026");
        this.page.fill("#year", "2025");
        this.page.locator("main form[action$='/next'] button").click();

        assertThat(this.page.locator("#year-error").innerText()).contains("jo vuoden 2025 kierros");
        assertThat(this.page.locator("main form a[href$='/rounds/keski-suomi-2025']").count()).isOne();
        assertAccessible();
        shoot("next-taken");
    }

    @Test
    void openActionsOfEarlierRoundsShowOnTheNewRoundAndTheirRoundInTheRegister() throws IOException {
        var stage = this.cast.stage();
        var round = take(stage, "keski-suomi-2024");
        var action = stage.in(() -> this.outcomes.proposeAction(stage.aino(), round.id().process(),
                new ActionTerms(LocalText.finnish("Kyläkyydit tiistaisin"), stage.taimi().id(),
                        List.of(new Promise(stage.taimi().id(), "Ajamme kyydit")), null, null, Resource.UNKNOWN, null,
                        null, List.of())));
        stage.run(() -> this.nextRounds.create(stage.aino(), round.key(), 2025, List.of(), List.of()));
        var carried = stage.in(() -> this.outcomes.listOpenActions()).getFirst();
        assertThat(carried.carriedFrom()).isEqualTo(action);
        signIn(stage.aino());

        this.page.navigate(address(stage.county().path() + "/rounds/keski-suomi-2025"));
        var earlier = this.page.locator("section[aria-labelledby=earlier]");
        assertThat(earlier.innerText()).contains("Siirtyneet toimenpiteet", "Kyläkyydit tiistaisin", "Ehdotettu",
                "Kierros: " + round.name().fi());
        assertThat(earlier.locator("a[href$='/actions/" + carried.id() + "']").count()).isOne();
        assertAccessible();
        this.page.navigate(address(stage.county().path() + round.path()));
        assertThat(earlier.count()).as("nothing comes to the round it began in").isZero();

        this.page.navigate(address(stage.county().path() + "/actions"));
        assertThat(this.page.locator("tr#action_" + carried.id() + " a[href$='/rounds/keski-suomi-2025']").count())
            .isOne();
        assertThat(this.page.locator("tr#action_" + action + " a[href$='" + round.path() + "']").count()).isOne();
        assertAccessible();
    }

    private Round published(Stage stage, String name) throws IOException {
        var round = take(stage, name);
        stage.run(() -> this.rounds.publish(stage.aino(), round.key()));
        return round;
    }

    private Round take(Stage stage, String name) throws IOException {
        var reading = (Reading.Read<RoundDocument>) RoundFormat.read(file(name));
        return stage.in(() -> this.files.take(stage.aino(), reading.document(), false));
    }

    private static byte[] file(String name) throws IOException {
        return new ClassPathResource("rounds/" + name + ".yaml").getContentAsByteArray();
    }

    private BrowserContext browserWithoutScripts() {
        return this.context.browser()
            .newContext(new Browser.NewContextOptions().setLocale("fi-FI")
                .setJavaScriptEnabled(false)
                .setBaseURL(address("")));
    }

    /** What a person wrote, not the words of the format, ids or times. */
    private static List<String> words(@Nullable Object value) {
        var found = new ArrayList<String>();
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(inner -> found.addAll(words(inner)));
            case List<?> list -> list.forEach(inner -> found.addAll(words(inner)));
            case String text when !text.matches("[A-Za-z0-9_./:-]*") -> found.add(text);
            case null, default -> {
            }
        }
        return found;
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void shoot(String name) {
        if (SHOTS != null) {
            for (var width : new int[] { 390, 1280 }) {
                this.page.setViewportSize(width, 900);
                this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(SHOTS, name + "-" + width + ".png")));
            }
        }
    }

}
