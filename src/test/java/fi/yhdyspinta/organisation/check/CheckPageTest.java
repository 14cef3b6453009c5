package fi.yhdyspinta.organisation.check;

import java.time.LocalDate;
import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import fi.yhdyspinta.Keyboard;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Mailbox;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The yearly check from its sending to the accepted correction, by keyboard alone. */
class CheckPageTest extends PageTest {

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Language language;

    private Stage stage;

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "FI", "SV" })
    void organisationsAnswerByTheMailedLinkWithoutAnAccount(Language language) {
        this.language = language;
        this.stage = this.cast.stage();
        var parish = mailbox(this.stage.seurakunta());
        var ngo = mailbox(this.stage.taimi());
        var aino = new Keyboard(this.page);
        signIn(this.stage.aino());
        this.page.navigate(address(this.stage.county().path()));
        aino.speak(language);
        send(aino);

        try (var one = visitor(); var two = visitor()) {
            confirm(open(one, this.mailbox.link(parish)));
            correct(open(two, this.mailbox.link(ngo)));
        }
        accept(aino);
    }

    private void send(Keyboard aino) {
        var today = LocalDate.now(Frame.ZONE);
        aino.enter(".site-nav a[href$='/organisations']");
        aino.enter("main a[href$='/organisations/check']");
        aino.date("#lastOn", today);
        aino.enter("main form.form .button");
        assertThat(this.page.locator("#lastOn-error")).hasText(text(this.language, "organisation.check.lastOn.wrong"));
        assertThat(this.page.locator("#lastOn")).hasValue(today.toString());
        aino.date("#lastOn", today.plusDays(21));
        aino.enter("main form.form .button");
        assertNotice(aino, "organisation.check.lastOn.set");
    }

    private Keyboard open(BrowserContext browser, String link) {
        var keys = new Keyboard(browser.newPage());
        keys.page().navigate(address(link));
        assertThat(keys.page().locator("html")).hasAttribute("lang", this.language.tag());
        return keys;
    }

    private void confirm(Keyboard parish) {
        assertThat(parish.page().locator("main")).containsText("Tuulin seurakunta");
        parish.enter("form[action$='/confirmation'] button");
        assertNotice(parish, "organisation.check.thanks");
        assertThat(parish.page().locator("main form")).hasCount(0);
    }

    private void correct(Keyboard ngo) {
        ngo.open("details.more summary");
        ngo.write("#nameFi", "Koivulahden Uusi Taimi ry");
        ngo.write("#businessId", "1234567-2");
        ngo.write("#message", "Puheenjohtaja vaihtui.");
        ngo.enter("form[action$='/correction'] .button");
        assertThat(ngo.page().locator("#businessId-error"))
            .hasText(text(this.language, "organisation.register.businessId.checkDigit"));
        assertThat(ngo.page().locator("#nameFi")).hasValue("Koivulahden Uusi Taimi ry");
        assertThat(ngo.page().locator("#message")).hasValue("Puheenjohtaja vaihtui.");
        assertAccessible(ngo.page());
        ngo.write("#businessId", "1234567-1");
        ngo.enter("form[action$='/correction'] .button");
        assertNotice(ngo, "organisation.check.thanks");
        assertThat(ngo.page().locator("[aria-labelledby=told]")).containsText("1234567-1");
    }

    private void accept(Keyboard aino) {
        aino.enter(".site-nav a[href$='/organisations']");
        aino.enter("main a[href$='/organisations/check']");
        assertThat(this.page.locator("[aria-labelledby=corrections]")).containsText("Puheenjohtaja vaihtui.");
        assertAccessible();
        aino.enter("form[action$='/acceptance'] button");
        assertNotice(aino, "organisation.check.accepted");
        assertThat(this.page.locator("[aria-labelledby=asked]"))
            .containsText(text(this.language, Asked.Standing.CONFIRMED.key()));
        aino.enter("[aria-labelledby=asked] .things a[href$='/" + this.stage.taimi().id() + "']");
        assertThat(this.page.locator("h1")).hasText("Koivulahden Uusi Taimi ry");
        assertThat(this.page.locator("main")).containsText("1234567-1");
    }

    private void assertNotice(Keyboard who, String key) {
        assertThat(who.page().locator("main .notice[role=status]")).containsText(text(this.language, key));
    }

    private BrowserContext visitor() {
        return newContext(new NewContextOptions().setLocale(this.language.locale().toLanguageTag()));
    }

    private String mailbox(Organisation organisation) {
        var address = UUID.randomUUID() + "@example.org";
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> this.db.sql("""
                UPDATE organisation.organisation SET role_mailbox = ?, language = ? WHERE id = ?
                """).params(address, this.language.name(), organisation.id().value()).update()));
        return address;
    }

}
