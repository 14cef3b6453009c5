package fi.yhdyspinta.outcome;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.outcome.decision.Decisions;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever comes second in the same place loses no word and writes over none. */
class TwoWritersTest extends PageTest {

    private static final String SECOND = "Aino kirjoitti: kyydit viikonloppuisin.";

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private Decisions decisions;

    private final ProcessId process = new ProcessId(Ids.next());

    private Stage stage;

    @BeforeEach
    void enter() {
        this.stage = this.cast.stage();
        signIn(this.stage.aino());
    }

    @Test
    void secondOneToSaveSeesBothTexts() {
        var conclusion = this.stage.in(() -> this.conclusions.create(this.stage.aino(), this.process, draft("Alku")));
        go("/conclusions/" + conclusion + "/edit");
        this.page.locator("#text").fill(SECOND);
        this.stage.run(() -> this.conclusions.change(this.stage.aino(), conclusion, 0, draft("Kyydit tiistaisin")));
        save();

        assertThat(this.page.locator("#main").textContent()).contains("sillä välin", "Kyydit tiistaisin");
        assertThat(this.page.locator("#text").inputValue()).isEqualTo(SECOND);
        assertAccessible();
        shoot("two-writers");
        assertThat(standing(conclusion)).isEqualTo("Kyydit tiistaisin");

        save();
        assertThat(standing(conclusion)).isEqualTo(SECOND);
    }

    @Test
    void ofWritersAtTheSameMomentOneIsLetThrough() throws InterruptedException, ExecutionException {
        var aino = this.stage.aino();
        var conclusion = this.stage.in(() -> this.conclusions.create(aino, this.process, draft("Alku")));
        var saves = IntStream.range(0, 12)
            .<Callable<Boolean>>mapToObj(number -> () -> this.stage
                .in(() -> this.conclusions.change(aino, conclusion, 0, draft("Kirjoittaja " + number))))
            .toList();
        var through = new ArrayList<Integer>();
        try (var writers = Executors.newFixedThreadPool(saves.size())) {
            var outcomes = writers.invokeAll(saves);
            for (int number = 0; number < outcomes.size(); number++) {
                if (outcomes.get(number).get()) {
                    through.add(number);
                }
            }
        }

        assertThat(through).hasSize(1);
        assertThat(standing(conclusion)).isEqualTo("Kirjoittaja " + through.getFirst());
        assertThat(this.stage.in(() -> this.conclusions.change(aino, conclusion, 7, draft("Tyhjästä")))).isFalse();
        assertThat(this.stage.in(() -> this.conclusions.change(aino, conclusion, 1, draft("Seuraava")))).isTrue();
    }

    @Test
    void rulingThatCameSecondIsShownBesideTheFirst() {
        var decision = this.stage.in(() -> {
            var item = this.decisions.draft(this.stage.aino(), this.process, this.stage.own().id(),
                    new Decisions.Wording("Aluehallitus", "Tulokset", "Hyväksytään.", List.of(), List.of()));
            this.decisions.send(this.stage.aino(), item);
            return item;
        });
        go("/decisions/" + decision);
        this.page.locator("#on").fill("2027-06-18");
        this.page.locator("#section").fill("§ 12");
        this.page.locator("#text").fill(SECOND);
        this.stage.run(() -> this.decisions.record(this.stage.urho(), decision,
                new Ruling(LocalDate.of(2027, 6, 17), "141", "Palautettiin valmisteluun.", null)));
        this.page.getByText("Kirjaa päätös").click();

        assertThat(this.page.locator("#main").textContent()).contains("Palautettiin valmisteluun.", "§ 12", SECOND);
        assertAccessible();
        shoot("two-rulings");
    }

    @Test
    void deedThatIsNoLongerPossibleGivesTheTextBack() {
        var conclusion = this.stage.in(() -> this.conclusions.create(this.stage.aino(), this.process, draft("Alku")));
        go("/conclusions/" + conclusion + "/removal");
        this.page.locator("textarea").fill(SECOND);
        this.stage.run(() -> this.conclusions.remove(this.stage.aino(), conclusion, "Kahteen kertaan"));
        save();

        assertThat(this.page.locator("h1").textContent()).isEqualTo("Joku muu ehti ensin");
        assertThat(this.page.locator("#main textarea").first().inputValue()).isEqualTo(SECOND);
        assertAccessible();
        shoot("overtaken");
        this.page.getByText("Katso, miten asia on nyt").click();
        assertThat(this.page.url()).endsWith("/conclusions/" + conclusion);
    }

    private static ConclusionDraft draft(String text) {
        return new ConclusionDraft(LawTopic.MEASURES, null, LocalText.finnish(text), AgreementLevel.COMMON, null,
                List.of());
    }

    private String standing(ConclusionId conclusion) {
        return this.stage.in(() -> this.conclusions.find(conclusion)).orElseThrow().text().fi();
    }

    private void go(String path) {
        this.page.navigate(address(this.stage.county().path() + path));
    }

    private void save() {
        this.page.locator("#main form .buttons .button").first().click();
    }

    private void shoot(String name) {
        var folder = System.getProperty("yhdyspinta.shots");
        if (folder != null) {
            for (var width : List.of(360, 1280)) {
                this.page.setViewportSize(width, 800);
                this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + ".png")));
            }
        }
    }

}
