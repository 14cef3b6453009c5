package fi.yhdyspinta.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fi.yhdyspinta.Axe;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.organisation.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main pages on a phone to which no scripts come: axe finds nothing, nothing scrolls
 * sideways, and nothing stands there that only a script could use.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptsTest extends PageTest {

    private static final int PHONE = 360;

    private static final Pattern SCRIPTS = Pattern.compile("\\.js($|\\?)");

    private FilledRound scene;

    @BeforeAll
    void play(@Autowired BeanFactory beans) {
        this.scene = FilledRound.play(this.cast, beans);
    }

    @Test
    void mainPagesWorkOnAPhoneWithoutScripts() {
        var round = "/rounds/" + this.scene.round.key();
        var process = "/processes/" + this.scene.process();
        var flaws = new ArrayList<String>();
        Map.of(this.scene.stage.helmi(),
                List.of("", round, "/surveys/" + this.scene.asked, "/surveys/" + this.scene.asked + "/answer",
                        "/walls/" + this.scene.walls.open, process + "/conclusions", "/promises", "/actions",
                        round + "/summary"),
                this.scene.stage.aino(),
                List.of(round, round + "/people", round + "/coverage", round + "/next",
                        "/rounds/imports/" + this.scene.waitingFile, "/surveys/" + this.scene.drafted,
                        "/organisations"),
                this.scene.stage.meri(), List.of("/walls/" + this.scene.walls.open,
                        "/walls/" + this.scene.walls.open + "/plan", "/walls/" + this.scene.walls.closed))
            .forEach((who, pages) -> flaws.addAll(look(who, pages)));
        assertThat(flaws).isEmpty();
    }

    private List<String> look(Actor who, List<String> pages) {
        var flaws = new ArrayList<String>();
        try (var context = newContext(new Browser.NewContextOptions().setLocale("fi-FI").setViewportSize(PHONE, 800))) {
            // Axe is a script itself, so that scripts are not switched off but do not
            // come.
            context.route(SCRIPTS, Route::abort);
            var page = context.newPage();
            signIn(page, who);
            for (var path : pages) {
                var answer = page.navigate(address(this.scene.stage.county().path() + path));
                assertThat(answer.status()).as(path).isEqualTo(200);
                Axe.find(page).forEach(flaw -> flaws.add(path + ": " + flaw));
                Flaws.findSideways(page).forEach(flaw -> flaws.add(path + ": " + flaw));
                shoot(page, pages.indexOf(path) + path.replaceAll("[^a-z]+", "-"));
            }
        }
        return flaws;
    }

    private static void shoot(Page page, String name) {
        var folder = System.getProperty("yhdyspinta.shots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }

}
