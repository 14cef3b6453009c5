package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;

import fi.yhdyspinta.Keyboard;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Bodies and their seats, by keyboard alone. */
class BodyPageTest extends PageTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private static final String MEMBER = "#seats [aria-labelledby^=m] tbody a";

    private static final String DEPUTY = "#seats [aria-labelledby^=d] tbody a";

    @Autowired
    private People people;

    private Language language;

    private Stage stage;

    private Keyboard keys;

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "FI", "SV" })
    void deputyOfAReadyStructureTakesTheSeatThatWasLeft(Language language) {
        begin(language);
        takeStructure();
        nameMember();
        nameDeputy();
        endMember();
        letDeputyRise();
        lookAtEarlierDay();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "FI", "SV" })
    void coordinatorFoundsABodyWithItsSeats(Language language) {
        begin(language);
        this.keys.enter(".site-nav a[href$='/bodies']");
        this.keys.enter("main a[href$='/bodies/new']");
        this.keys.write("#nameFi", "Aamupiiri");
        this.keys.write("#nameSv", "Morgonkretsen");
        this.keys.choose("#kind", "WORKING_GROUP");
        this.keys.choose("#level", "OPERATIVE");
        this.keys.enter("main form .button");
        assertThat(this.page.locator("h1")).hasText(language == Language.FI ? "Aamupiiri" : "Morgonkretsen");
        this.keys.enter("a[href$='/groups/new']");
        this.keys.write("#name", "kunnat");
        this.keys.write("#members", "1");
        this.keys.write("#deputies", "1");
        this.keys.enter("main form .button");
        assertSeats("organisation.body.group.quota", 1, 1);
    }

    private void begin(Language language) {
        this.language = language;
        this.keys = new Keyboard(this.page);
        this.stage = this.cast.stage();
        signIn(this.stage.aino());
        this.page.navigate(address(this.stage.county().path()));
        this.keys.speak(language);
    }

    private void takeStructure() {
        this.keys.enter(".site-nav a[href$='/bodies']");
        this.keys.enter("#found .empty a");
        this.keys.enter("main a[href$='/starts/pohjois-savo']");
        this.keys.enter("main form .button");
        assertThat(this.page.locator("main .notice")).containsText(text(this.language, "organisation.structure.taken"));
        assertAccessible();
        var council = this.page.locator(".structure-list a:has-text('HYTE-')").first().getAttribute("href");
        this.keys.enter(".structure-list a[href='" + council + "']");
        assertSeats("organisation.body.group.quota", 10, 10);
        assertSeats("organisation.body.warning.members", 0, 10);
    }

    private void nameMember() {
        this.keys.enter(MEMBER);
        this.keys.write("#represents", "Olematon kunta");
        this.keys.write("#sector", "liikunta");
        this.keys.enter("#naming .button");
        assertThat(this.page.locator("#represents-error")).isVisible();
        assertThat(this.page.locator("#from-error")).isVisible();
        assertThat(this.page.locator("#represents")).hasValue("Olematon kunta");
        assertThat(this.page.locator("#sector")).hasValue("liikunta");
        assertAccessible();
        this.keys.write("#represents", "Saarikunnan kunta");
        this.keys.write("#holder", "Onni Orava <" + this.people.get(this.stage.onni().person()).email() + ">");
        name();
        assertThat(this.page.locator(".facts")).containsText("Onni Orava");
        back();
        assertSeats("organisation.body.warning.members", 1, 10);
    }

    private void nameDeputy() {
        this.keys.enter(DEPUTY);
        this.keys.write("#represents", "Koivulahden kunta");
        name();
        assertThat(this.page.locator(".facts")).containsText(text(this.language, "organisation.body.seat.unnamed"));
        back();
    }

    private void name() {
        this.keys.date("#from", JUNE);
        this.keys.enter("#naming .button");
    }

    private void endMember() {
        this.keys.enter(MEMBER);
        this.keys.open("details.more summary");
        this.keys.date("[name=lastDay]", LocalDate.now(Frame.ZONE).minusDays(1));
        this.keys.enter("details.more .danger");
    }

    private void letDeputyRise() {
        this.keys.enter(".site-head .brand");
        assertThat(this.page.locator("main a[href$='/bodies/vacancies']"))
            .hasText(text(this.language, "home.waiting.deputy"));
        this.keys.enter("main a[href$='/bodies/vacancies']");
        assertAccessible();
        this.keys.enter("form[action$='/rise'] button");
        assertThat(this.page.locator("main .things")).containsText("Koivulahden kunta");
        this.keys.enter(".site-head .brand");
        assertThat(this.page.locator("main a[href$='/bodies/vacancies']")).hasCount(0);
    }

    private void lookAtEarlierDay() {
        this.page.goBack();
        back();
        assertSeats("organisation.body.warning.members", 1, 10);
        this.keys.date("#on", LocalDate.of(2025, 3, 1));
        this.keys.enter("form.filter .button");
        assertThat(this.page.locator("main"))
            .containsText(text(this.language, "organisation.body.on.other", "1.3.2025"));
        assertSeats("organisation.body.warning.members", 0, 10);
        assertThat(this.page.locator("#seats")).containsText("työllisyysalue");
        assertAccessible();
    }

    private void back() {
        this.keys.enter(".crumbs a[href*='/bodies/']");
    }

    private void assertSeats(String key, Object... arguments) {
        assertThat(this.page.locator("#seats")).containsText(text(this.language, key, arguments));
    }

}
