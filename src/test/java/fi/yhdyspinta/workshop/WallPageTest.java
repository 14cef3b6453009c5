package fi.yhdyspinta.workshop;

import java.nio.file.Path;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.platform.live.LiveStreams;
import fi.yhdyspinta.workshop.wall.WallTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class WallPageTest extends PageTest {

    @Autowired
    private LiveStreams streams;

    @Autowired
    private WallNotes notes;

    private WallScene scene;

    private Stage stage;

    private WallId wall;

    @BeforeEach
    void raise(@Autowired BeanFactory beans) {
        this.scene = new WallScene(beans);
        this.stage = this.cast.stage();
        this.wall = this.scene.open(this.stage);
    }

    @Test
    void guestsSeeEachOthersNotesAtOnce() {
        join(this.page, "Liisa");
        try (var other = newContext()) {
            var there = other.newPage();
            join(there, "Matti");
            write(this.page, "Kylätalo on auki iltaisin");
            var note = there.getByText("Kylätalo on auki iltaisin");
            note.waitFor(new Locator.WaitForOptions().setTimeout(1000));
            assertThat(there.locator(".note footer").first()).containsText("Liisa");
            there.locator(".note .like").first().click();
            assertThat(this.page.locator(".note .like b").first()).hasText("1");
            assertThat(there.locator("#wall-news")).hasText("1 uusi kirjaus");
            assertThat(there.locator(".note .like").first()).hasAttribute("aria-pressed", "true");
        }
        assertThat(this.page.locator(".note")).hasCount(1);
        assertThat(this.page.locator(".note")).hasAttribute("data-own", "true");
    }

    @Test
    void notesWrittenWithoutConnectionArriveOnce() {
        join(this.page, "Liisa");
        try (var other = newContext()) {
            var there = other.newPage();
            join(there, "Matti");
            this.context.setOffline(true);
            write(this.page, "Kirjoitin katvealueella");
            write(this.page, "Ja toisenkin");
            assertThat(this.page.locator(".note[data-state=sending]")).hasCount(2);
            assertThat(this.page.locator(".note[data-state=sending]").first()).containsText("Odottaa yhteyttä");
            write(there, "Sillä välin muualla");
            this.page.waitForTimeout(6000);
            this.context.setOffline(false);
            assertThat(there.locator(".note")).hasCount(3);
            assertThat(this.page.locator(".note:not([data-state])")).hasCount(3);
            assertThat(this.page.locator(".note[data-state]")).hasCount(0);
        }
        assertThat(this.stage.in(() -> this.notes.list(this.wall))).hasSize(3);
    }

    @Test
    void wallConvergesWhenTheStreamIsCut() {
        join(this.page, "Liisa");
        var topic = WallTopic.of(this.stage.county().id(), this.wall);
        for (int number = 0; number < 3; number++) {
            this.streams.cut(topic);
            this.scene.post(this.stage, this.stage.onni(), this.wall, "Katkon " + number + " aikana");
        }
        assertThat(this.page.locator(".note")).hasCount(3);
    }

    @Test
    void everythingWorksByKeyboard() {
        join(this.page, "Liisa");
        this.page.locator("#say").focus();
        this.page.keyboard().type("Näppäimillä");
        this.page.keyboard().press("Control+Enter");
        var note = this.page.locator(".note:not([data-state])");
        note.waitFor();
        assertThat(note.locator("time")).isVisible();
        note.locator(".like").focus();
        this.page.keyboard().press("Enter");
        assertThat(note.locator(".like b")).hasText("1");
        assertThat(note.locator(".like")).isFocused();
        this.page.keyboard().press("Tab");
        this.page.keyboard().press("Enter");
        var column = this.page.getByLabel("Sarake", new Page.GetByLabelOptions().setExact(true)).last();
        this.page.locator("#deed-column").waitFor();
        assertAccessible();
        this.page.locator("#deed-column").focus();
        this.page.keyboard().press("ArrowDown");
        this.page.keyboard().press("Tab");
        this.page.keyboard().press("Tab");
        this.page.keyboard().press("Enter");
        assertThat(this.page.locator(".wall-column").nth(1).locator(".note")).hasCount(1);
        assertThat(this.page.locator(".note .note-tools")).isFocused();
        assertThat(column).isVisible();
    }

    @Test
    void facilitatorClosesAndTheWallIsFrozen() {
        signIn(this.stage.meri());
        this.page.navigate(at(""));
        try (var other = newContext()) {
            var there = other.newPage();
            join(there, "Matti");
            write(there, "Ennen sulkemista");
            assertThat(this.page.locator(".note")).hasCount(1);
            this.page.locator(".manage summary").click();
            this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sulje seinä")).click();
            assertAccessible();
            this.page.locator(".confirm button.danger").click();
            assertThat(this.page.locator(".composer")).hasCount(0);
            assertThat(there.locator("h1")).hasText("Työpaja on päättynyt");
            assertAccessible(there);
        }
        lookAt(this.page, "closed");
    }

    @Test
    void facilitatorSeesTheCodeAtOnceAndParticipantsDoNot() {
        var code = this.scene.code(this.stage, this.wall);
        signIn(this.stage.meri());
        this.page.navigate(at(""));
        assertThat(this.page.locator(".qr b")).hasText(code);
        assertThat(this.page.locator(".qr b")).isVisible();
        assertThat(this.page.locator(".qr svg")).isVisible();
        assertThat(this.page.locator(".qr a")).isVisible();
        assertAccessible();
        lookAt(this.page, "code");
        try (var other = newContext()) {
            var there = other.newPage();
            join(there, "Matti");
            assertThat(there.locator(".qr")).hasCount(0);
        }
    }

    @Test
    void pagesAreAccessible() {
        this.scene.post(this.stage, this.stage.onni(), this.wall, "Kylätalo on auki iltaisin\nja viikonloppuisin");
        this.scene.post(this.stage, this.stage.helmi(), this.wall, "Kyydit puuttuvat sivukyliltä");
        signIn(this.stage.meri());
        this.page.navigate(at(""));
        lookAt(this.page, "open");
        this.page.navigate(at("?view=projector"));
        assertThat(this.page.locator(".qr svg")).isVisible();
        this.page.setViewportSize(1600, 900);
        assertAccessible();
        shot(this.page, "projector");
        this.page.navigate(at("/plan"));
        assertAccessible();
        shot(this.page, "plan");
        this.page.navigate(at("/paper-notes"));
        assertAccessible();
        this.page.navigate(this.stage.county().path() + "/walls");
        assertAccessible();
        try (var other = newContext()) {
            var there = other.newPage();
            there.navigate("/join");
            lookAt(there, "join");
        }
    }

    @Test
    void worksWithoutScripts() {
        try (BrowserContext plain = newContext(false)) {
            var there = plain.newPage();
            join(there, "Pirkko");
            there.locator("#say").fill("Ilman skriptejä");
            there.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lähetä")).click();
            assertThat(there.locator(".note")).hasCount(1);
            there.locator(".like").click(new Locator.ClickOptions().setForce(true));
            assertThat(there.locator(".like")).hasAttribute("aria-pressed", "true");
            there.locator(".note-tools").click();
            there.locator("#deed-column")
                .selectOption(new String[] { this.scene.get(this.stage, this.wall).columns().get(2).id().toString() });
            there.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Siirrä")).click();
            assertThat(there.locator(".wall-column").nth(2).locator(".note")).hasCount(1);
            there.locator("#say").fill("   ");
            there.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lähetä")).click();
            assertThat(there.locator("#say-error")).isVisible();
        }
    }

    @Test
    void guessedCodesAreCounted() {
        for (int number = 0; number < 3; number++) {
            this.page.navigate("/join");
            this.page.getByLabel("Liittymiskoodi").fill("KOIVU-22");
            this.page.locator("main form button").click();
            assertThat(this.page.locator("#code-error")).isVisible();
        }
    }

    private void join(Page on, String name) {
        on.navigate(address("/join"));
        on.locator("#code").fill(this.scene.code(this.stage, this.wall).toLowerCase());
        on.locator("main form button").click();
        on.locator("#name").fill(name);
        on.locator("main form button").click();
        on.locator("#composer").waitFor();
    }

    private static void write(Page on, String text) {
        on.locator("#say").fill(text);
        on.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lähetä")).click();
    }

    private String at(String rest) {
        return this.stage.county().path() + "/walls/" + this.wall + rest;
    }

    private void lookAt(Page on, String name) {
        assertAccessible(on);
        shot(on, name);
    }

    private static void shot(Page on, String name) {
        if (System.getenv("YHDYSPINTA_SHOTS") != null) {
            var folder = Path.of(System.getenv("YHDYSPINTA_SHOTS"));
            on.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
            var size = on.viewportSize();
            on.setViewportSize(360, 740);
            on.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-phone.png")).setFullPage(true));
            on.setViewportSize(size.width, size.height);
        }
    }

}
