package fi.yhdyspinta.representation;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import fi.yhdyspinta.Keyboard;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.representation.mandate.Brief;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * From the coordinator's draft to the report back, in the browser, by keyboard alone and
 * without scripts.
 */
class RepresentationPageTest extends PageTest {

    private static final String SEND = "main form.form .button";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private StageClock clock;

    private Language language;

    private Scene scene;

    private String process = "";

    @AfterEach
    void setClockRight() {
        this.clock.setRight();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "FI", "SV" })
    void organisationsChooseWhoSpeaksForThem(Language language) {
        this.language = language;
        this.scene = new Scene(this.cast, this.beans);
        var stage = this.scene.stage;
        var parish = this.scene.parish();
        var majakka = this.scene.ngo("Majakka ry");
        try (var one = newContext(false);
                var two = newContext(false);
                var three = newContext(false);
                var four = newContext(false)) {
            var aino = arrive(one, stage.aino());
            var helmi = arrive(two, stage.helmi());
            var rauha = arrive(three, parish);
            var meri = arrive(four, majakka);
            signIn(stage.aino());
            this.page.navigate(address(stage.county().path() + "?lang=" + language.tag()));
            draft(aino);
            talk(aino, helmi);
            nominate(helmi, "Helmi Heinä");
            nominate(rauha, "Rauha Rinne");
            this.scene.nextDay();
            vote(helmi, "2");
            vote(rauha, "1");
            vote(meri, "1");
            choose(aino);
            hearBack(aino, helmi, rauha);
        }
    }

    /** Signed in, in the language of the journey, on the list of processes. */
    private Keyboard arrive(BrowserContext browser, Actor actor) {
        var keys = new Keyboard(browser.newPage());
        signIn(keys.page(), actor);
        keys.page().navigate(address(this.scene.stage.county().path()));
        keys.speak(this.language);
        keys.enter(".site-nav a[href$='/representation']");
        return keys;
    }

    private void draft(Keyboard aino) {
        aino.enter("main a[href$='/representation/new']");
        aino.write("#nameFi", "Edustajat neuvottelukuntaan");
        aino.write("#nameSv", "Representanter i delegationen");
        aino.enter(SEND);
        assertThat(main(aino, ".error-summary h2")).hasText(text(this.language, "platform.form.problems", 2));
        assertThat(main(aino, "#purpose-error")).isVisible();
        assertThat(main(aino, "#nameFi")).hasValue("Edustajat neuvottelukuntaan");
        aino.write("#purpose", "Hyte-neuvottelukunta 2027–2028");
        aino.write("#seats", "1");
        aino.write("#drawSource", "Lauantain lottorivi");
        aino.write("#leastOfParty", "0");
        aino.date("#commentsEndOn", this.scene.today());
        aino.date("#nominationsEndOn", this.scene.today().plusDays(1));
        aino.date("#votingEndOn", this.scene.today().plusDays(2));
        aino.enter(SEND);
        this.process = aino.page().url();
        aino.enter("form[action$='/comment-period'] button");
        assertDone(aino, "commentsOpened");
    }

    private void talk(Keyboard aino, Keyboard helmi) {
        find(helmi);
        helmi.write("#comment-text", "Yksi paikka on vähän.");
        helmi.enter("form[action$='/comments'] button");
        assertDone(helmi, "commented");
        aino.page().navigate(this.process);
        aino.write("textarea[id^=answer-]", "Varaedustajia on kaksi.");
        aino.enter("form[action$='/answer'] button");
        this.scene.nextDay();
        aino.page().navigate(this.process);
        aino.enter("form[action$='/approval'] button");
        aino.enter("form[action$='/call'] button");
        assertThat(main(aino, ".page-head .state")).hasText(text(this.language, Phase.NOMINATING.key()));
        look(this.process);
    }

    /** From the list to the process, as those do who come from the county's front. */
    private void find(Keyboard keys) {
        keys.enter(".site-nav a[href$='/representation']");
        keys.enter("main .things a[href$='" + path() + "']");
    }

    private String path() {
        return this.process.replaceFirst(".*(?=/)", "");
    }

    private void nominate(Keyboard keys, String name) {
        find(keys);
        keys.enter(".actions a[href$='/nominations/new']");
        keys.write("#name", name);
        keys.write("#motivation", "Tuntee alueen.");
        keys.enter(SEND);
        assertThat(main(keys, "#agreed-error"))
            .hasText(text(this.language, "representation.nomination.agreed.missing"));
        assertThat(main(keys, "#motivation")).hasValue("Tuntee alueen.");
        keys.choose("#agreed", "true");
        keys.enter(SEND);
        assertThat(main(keys, "[aria-labelledby=candidates]")).containsText(name);
    }

    private void vote(Keyboard keys, String favourite) {
        find(keys);
        keys.enter(".actions a[href$='/ballot']");
        keys.choose("#place-" + favourite, "1");
        keys.enter(SEND);
        assertThat(main(keys, "#checked .error")).hasText(text(this.language, "representation.ballot.checked.missing"));
        keys.tick("input[name=checked]");
        keys.enter(SEND);
        assertThat(main(keys, "#receipt")).containsText("-");
        keys.enter("main p a[href$='" + path() + "']");
        assertThat(main(keys, ".meet-main > section >> nth=0"))
            .containsText(text(this.language, "representation.voted"));
    }

    private void choose(Keyboard aino) {
        this.scene.nextDay();
        find(aino);
        aino.enter("main a[href$='/selection']");
        aino.write("#publicValue", "3 8 15 21 22 31 39");
        aino.write("#publicValueSource", "Arvontasivu");
        aino.enter(SEND);
        assertThat(main(aino, "#representatives + form + .things h3")).hasText("Helmi Heinä");
        look(aino.page().url());
        aino.enter("form[action$='/publication'] button");
        assertDone(aino, "published");
    }

    private void hearBack(Keyboard aino, Keyboard helmi, Keyboard rauha) {
        find(aino);
        aino.enter("main a[href$='/assignments/new']");
        aino.write("#name", "Joulukuun kokous");
        aino.date("#heldOn", this.scene.today().plusDays(1));
        aino.date("#boxEndsOn", this.scene.today());
        aino.enter(SEND);
        meeting(rauha);
        rauha.write("#brief-text", "Yksinäisyys on kasvanut.");
        rauha.enter("form[action$='/briefs'] button");
        meeting(helmi);
        helmi.open("[aria-labelledby=briefs] summary");
        helmi.choose("select[name=state]", Brief.State.TAKEN.name());
        helmi.enter("form[action$='/handling'] button");
        this.scene.nextDay();
        meeting(helmi);
        helmi.write("textarea[id^=report-]", "Yksinäisyys otettiin aiheeksi.");
        helmi.enter("form[action*='/reports/'] button");
        assertDone(helmi, "reported");
        meeting(rauha);
        assertThat(main(rauha, "[aria-labelledby=briefs]")).containsText(text(this.language, Brief.State.TAKEN.key()));
        assertThat(main(rauha, "[aria-labelledby=reports]")).containsText("Yksinäisyys otettiin aiheeksi.");
        look(rauha.page().url());
    }

    private void meeting(Keyboard keys) {
        find(keys);
        keys.enter("main a[href*='/assignments/']");
    }

    /** What axe finds, with scripts, which it needs itself. */
    private void look(String address) {
        this.page.navigate(address);
        assertThat(this.page.locator("html")).hasAttribute("lang", this.language.tag());
        assertAccessible();
    }

    private void assertDone(Keyboard keys, String what) {
        assertThat(main(keys, ".notice[role=status]")).containsText(text(this.language, "representation.done." + what));
    }

    private static Locator main(Keyboard keys, String selector) {
        return keys.page().locator("main " + selector);
    }

}
