package fi.yhdyspinta.organisation.mandate;

import java.nio.file.Path;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import fi.yhdyspinta.Keyboard;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Mailbox;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** People and roles in the browser, by keyboard alone. */
class PeoplePageTest extends PageTest {

    private static final String MENU = ".site-head .user summary";

    private static final String ACTING_FOR = ".site-head .who small";

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private People people;

    private Language language;

    private Stage stage;

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "FI", "SV" })
    void roleIsOfferedTakenUsedAndEnded(Language language) {
        this.language = language;
        this.stage = this.cast.stage();
        var email = this.people.get(this.stage.helmi().person()).email();
        var aino = new Keyboard(this.page);
        signIn(this.stage.aino());
        this.page.navigate(address(this.stage.county().path()));
        aino.speak(language);
        offer(aino, email);
        try (var context = newContext(new NewContextOptions().setLocale(language.locale().toLanguageTag()))) {
            var helmi = new Keyboard(context.newPage());
            take(helmi, this.mailbox.link(email));
            actFor(helmi);
            end(aino);
            helmi.enter(".site-head .brand");
            assertThat(helmi.page().locator(ACTING_FOR)).hasText("Koivulahden Taimi ry");
            assertThat(helmi.page().locator(".site-head .user [name=organisation]")).hasCount(0);
        }
    }

    private void offer(Keyboard aino, String email) {
        aino.open(MENU);
        aino.enter(".site-head .user a[href$='/people']");
        assertAccessible();
        aino.enter("main a[href$='/invitations/new']");
        aino.write("#name", "Helmi Heinä");
        aino.enter("main form.form .button");
        assertThat(this.page.locator(".error-summary li")).hasCount(3);
        assertThat(this.page.locator("#email-error")).isVisible();
        assertThat(this.page.locator("#name")).hasValue("Helmi Heinä");
        aino.write("#email", email);
        aino.choose("#language", this.language.name());
        aino.choose("#organisation", this.stage.seurakunta().id().toString());
        aino.choose("#role", Role.DEPUTY.name());
        aino.enter("main form.form .button");
        assertThat(this.page.locator(".notice")).containsText(text(this.language, "organisation.invitation.sent"));
        assertThat(this.page.locator("main")).containsText(email);
    }

    private void take(Keyboard helmi, String link) {
        helmi.page().navigate(address(link));
        assertThat(helmi.page().locator("main .lead")).hasText(text(this.language, "organisation.offer.lead",
                "Aino Aalto", text(this.language, Role.DEPUTY.key()), "Tuulin seurakunta"));
        assertAccessible(helmi.page());
        helmi.enter("form[action$='/acceptance'] button");
        helmi.enter("main form button");
    }

    private void actFor(Keyboard helmi) {
        for (var organisation : new String[] { "Koivulahden Taimi ry", "Tuulin seurakunta" }) {
            helmi.open(MENU);
            helmi.enter(".site-head .user [name=organisation][value='"
                    + (organisation.startsWith("Tuulin") ? this.stage.seurakunta().id() : this.stage.taimi().id())
                    + "']");
            assertThat(helmi.page().locator(ACTING_FOR)).hasText(organisation);
        }
    }

    private void end(Keyboard aino) {
        aino.open(MENU);
        aino.enter(".site-head .user a[href$='/people']");
        aino.write("#q", "helmi");
        aino.choose("#organisation", this.stage.seurakunta().id().toString());
        aino.enter("form.filter .button");
        assertThat(this.page.locator("#found tbody tr")).hasCount(1);
        aino.enter("#found tbody a");
        aino.enter("main a[href$='/ending']");
        aino.enter("main form .danger");
        assertThat(this.page.locator("#reason-error")).isVisible();
        aino.write("#reason", "Siirtyi muihin tehtäviin");
        aino.enter("main form .danger");
        assertThat(this.page.locator("h1")).hasText(text(this.language, "home.handover.title"));
        assertThat(this.page.locator("main .facts")).containsText("Tuulin seurakunta");
        assertAccessible();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "FI", "SV" })
    void whoActsForSeveralSeesForWhomAndSwitchesOnAPhoneWithoutScripts(Language language) {
        this.stage = this.cast.stage();
        var there = this.cast.stage();
        this.cast.join(this.stage.county(), this.stage.helmi().person(), this.stage.seurakunta(), Role.REPRESENTATIVE);
        this.cast.join(there.county(), this.stage.helmi().person(), there.taimi(), Role.DEPUTY);
        try (var context = newContext(false)) {
            var plain = context.newPage();
            var keys = new Keyboard(plain);
            plain.setViewportSize(360, 740);
            signIn(plain, this.stage.helmi());
            plain.navigate(address(this.stage.county().path()));
            keys.open(".site-nav > summary");
            keys.speak(language);
            assertThat(plain.locator(ACTING_FOR)).isVisible();
            keys.open(MENU);
            shot(plain, "menu-phone-" + language.tag());
            keys.enter(".site-head .user [name=organisation][value='" + this.stage.seurakunta().id() + "']");
            assertThat(plain.locator(ACTING_FOR)).hasText("Tuulin seurakunta");
            keys.open(MENU);
            keys.enter(".site-head .user a[href='" + there.county().path() + "']");
            assertThat(plain.locator(ACTING_FOR)).hasText("Koivulahden Taimi ry");
            keys.open(MENU);
            keys.enter(".site-head .user a[href='/me']");
            assertThat(plain.locator("main section:has(.section-head)")).hasCount(2);
        }
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/" + name + ".png")));
    }

}
