package fi.yhdyspinta.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Remakes the pictures of docs/screenshots from an invented round: bin/screenshots. With
 * -Dshots=folder it also makes a picture of every page of the tour there, and prints some
 * on paper. Not part of the suite.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Screenshots extends PageTest {

    private static final Path FOLDER = Path.of("docs/screenshots");

    private static final int DESK = 1280;

    private static final int PHONE = 390;

    private FilledRound scene;

    private String county;

    @BeforeAll
    void play(@Autowired BeanFactory beans) {
        this.scene = FilledRound.play(this.cast, beans);
        this.county = this.scene.stage.county().path();
    }

    @Test
    void forTheReadme() {
        var round = "/rounds/" + this.scene.round.key();
        shoot("round", this.scene.stage.helmi(), round, options(DESK, 900, "fi"));
        shoot("round-phone", null, round, options(PHONE, 844, "sv"));
        shoot("answer-phone", this.scene.stage.helmi(), "/surveys/" + this.scene.asked + "/answer",
                options(PHONE, 844, "fi"));
        shoot("results", this.scene.stage.aino(), "/surveys/" + this.scene.told + "/results", options(DESK, 900, "fi"));
        shoot("wall-projector", this.scene.stage.meri(), "/walls/" + this.scene.walls.open + "?view=projector",
                options(1920, 1080, "fi"));
        shoot("thread-dark", this.scene.stage.aino(), "/thread/actions/" + this.scene.results.agreed,
                options(DESK, 900, "fi").setColorScheme(ColorScheme.DARK));
        shoot("card", null, "/cards/297", options(DESK, 900, "fi"));
        shoot("summary", null, round + "/summary", options(DESK, 900, "en"));
    }

    /** Every page of the tour for those who look, when a folder is given. */
    @Test
    @EnabledIfSystemProperty(named = "shots", matches = ".+")
    void forThoseWhoLook() {
        var folder = Path.of(System.getProperty("shots"));
        var wanted = Pattern.compile(System.getProperty("shots.of", ".*"));
        var language = System.getProperty("shots.language", "fi");
        var number = 0;
        for (var stop : Itinerary.of(this.scene, this.scene.stage).stops()) {
            number++;
            if (wanted.matcher(stop.toString()).find()) {
                lookAt(folder.resolve("%03d-%s".formatted(number, name(stop))), stop, language);
            }
        }
    }

    private void lookAt(Path file, Tour.Stop stop, String language) {
        try (var context = newContext(options(DESK, 900, language))) {
            var page = context.newPage();
            actorOf(stop.who(), page);
            page.navigate(stop.address());
            stop.then().accept(page);
            for (int width : List.of(DESK, 320)) {
                page.setViewportSize(width, 900);
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file + "-" + width + ".png")));
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.pdf(new Page.PdfOptions().setPath(Path.of(file + ".pdf")).setPreferCSSPageSize(true));
        }
    }

    private void actorOf(String who, Page page) {
        var stage = this.scene.stage;
        var actor = switch (who) {
            case "aino", "iida" -> stage.aino();
            case "helmi", "eero" -> stage.helmi();
            case "onni" -> stage.onni();
            case "meri" -> stage.meri();
            case "urho" -> stage.urho();
            case "sara" -> stage.sara();
            default -> null;
        };
        if (actor != null) {
            signIn(page, actor);
        }
    }

    private static String name(Tour.Stop stop) {
        return stop.toString()
            .replaceAll("\\{county}|[0-9a-f]{8}-[0-9a-f-]{27}|jarvi-savo-\\w+", "")
            .replaceAll("[^a-zA-Z]+", "-");
    }

    private void shoot(String name, @Nullable Actor actor, String path, Browser.NewContextOptions options) {
        try (var context = newContext(options)) {
            var page = context.newPage();
            if (actor != null) {
                signIn(page, actor);
            }
            var response = page.navigate(address(this.county + path));
            assertThat(response.status()).as(name).isEqualTo(200);
            page.waitForTimeout(400);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }

    private static Browser.NewContextOptions options(int width, int height, String language) {
        return new Browser.NewContextOptions().setViewportSize(width, height).setLocale(language + "-FI");
    }

}
