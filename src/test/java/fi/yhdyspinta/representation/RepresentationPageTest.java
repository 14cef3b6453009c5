package fi.yhdyspinta.representation;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.organisation.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the coordinator's draft to the report back, in the browser, without scripts. */
class RepresentationPageTest extends PageTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private StageClock clock;

    private Scene scene;

    private String process = "";

    @AfterEach
    void setClockRight() {
        this.clock.setRight();
    }

    @Test
    void organisationsChooseWhoSpeaksForThem() {
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
            draft(stage, aino);
            talk(aino, helmi);
            nominate(helmi, "Helmi Heinä");
            nominate(rauha, "Rauha Rinne");
            this.scene.nextDay();
            vote(helmi, "2");
            vote(rauha, "1");
            vote(meri, "1");
            choose(aino);
            hearBack(aino, helmi, rauha);
            swedish();
        }
    }

    private Page arrive(BrowserContext browser, Actor actor) {
        var page = browser.newPage();
        signIn(page, actor);
        return page;
    }

    private void draft(Stage stage, Page aino) {
        aino.navigate(address(stage.county().path() + "/representation/new"));
        aino.getByLabel("Nimi suomeksi").fill("Edustajat neuvottelukuntaan");
        press(aino, "Tallenna");
        assertThat(aino.locator(".error-summary")).containsText("Tarkista 2 kohtaa");
        assertThat(aino.getByLabel("Nimi suomeksi")).hasValue("Edustajat neuvottelukuntaan");
        aino.locator("#purpose").fill("Hyte-neuvottelukunta 2027–2028");
        aino.locator("#drawSource").fill("Lauantain lottorivi");
        aino.locator("#seats").fill("1");
        aino.locator("#leastOfParty").fill("0");
        aino.locator("#commentsEndOn").fill(this.scene.today().toString());
        aino.locator("#nominationsEndOn").fill(this.scene.today().plusDays(1).toString());
        aino.locator("#votingEndOn").fill(this.scene.today().plusDays(2).toString());
        press(aino, "Tallenna");
        this.process = aino.url();
        press(aino, "Pane nähtäville");
        assertThat(aino.locator("main")).containsText("Menettely on nähtävillä.");
    }

    private void talk(Page aino, Page helmi) {
        helmi.navigate(this.process);
        helmi.getByLabel("Kommentti menettelystä").fill("Yksi paikka on vähän.");
        press(helmi, "Lähetä kommentti");
        aino.navigate(this.process);
        aino.getByLabel("Vastaus kommenttiin").fill("Varaedustajia on kaksi.");
        press(aino, "Vastaa");
        this.scene.nextDay();
        aino.navigate(this.process);
        press(aino, "Hyväksy menettely");
        press(aino, "Avaa haku");
        assertThat(aino.locator(".page-head .state")).hasText("Haku on auki");
        look(aino.url());
    }

    private void nominate(Page page, String name) {
        page.navigate(this.process);
        page.getByText("Nimeä ehdokas").first().click();
        page.getByLabel("Ehdokkaan nimi").fill(name);
        page.getByLabel("Miksi juuri hän").fill("Tuntee alueen.");
        press(page, "Nimeä ehdokas");
        assertThat(page.locator(".error-summary")).containsText("Ehdokkaan suostumus tarvitaan.");
        page.locator("#agreed").selectOption("true");
        press(page, "Nimeä ehdokas");
        assertThat(page.locator("main")).containsText(name);
    }

    private void vote(Page page, String favourite) {
        page.navigate(this.process);
        page.locator(".actions a", new Page.LocatorOptions().setHasText("Äänestä")).click();
        page.locator("#place-" + favourite).selectOption("1");
        press(page, "Anna ääni");
        assertThat(page.locator(".error-summary")).containsText("Vahvista");
        page.getByLabel("Olen tarkistanut äänen").check();
        press(page, "Anna ääni");
        assertThat(page.locator("#receipt")).containsText("-");
        page.navigate(this.process);
        assertThat(page.locator("main")).containsText("Järjestönne on äänestänyt.");
    }

    private void choose(Page aino) {
        this.scene.nextDay();
        aino.navigate(this.process);
        aino.getByText("Valitse edustajat").click();
        aino.getByLabel("Julkinen luku").fill("3 8 15 21 22 31 39");
        aino.getByLabel("Mistä luvun voi tarkistaa").fill("Arvontasivu");
        press(aino, "Laske tulos");
        assertThat(aino.locator("#representatives + form + .things h3")).hasText("Helmi Heinä");
        look(aino.url());
        press(aino, "Julkaise tulos");
    }

    private void hearBack(Page aino, Page helmi, Page rauha) {
        aino.navigate(this.process);
        aino.getByText("Lisää kokous").click();
        aino.getByLabel("Kokous tai neuvottelu").fill("Joulukuun kokous");
        aino.locator("#heldOn").fill(this.scene.today().plusDays(1).toString());
        aino.locator("#boxEndsOn").fill(this.scene.today().toString());
        press(aino, "Avaa evästyslaatikko");
        var meeting = aino.url();
        rauha.navigate(meeting);
        rauha.getByLabel("Mitä edustajien pitää tietää tai sanoa?").fill("Yksinäisyys on kasvanut.");
        press(rauha, "Lähetä evästys");
        helmi.navigate(meeting);
        helmi.locator("summary", new Page.LocatorOptions().setHasText("Käsittele")).click();
        helmi.locator("select[name=state]").selectOption("TAKEN");
        press(helmi, "Tallenna");
        this.scene.nextDay();
        helmi.navigate(meeting);
        helmi.getByLabel("Mitä kokouksessa tapahtui?").fill("Yksinäisyys otettiin aiheeksi.");
        press(helmi, "Lähetä paluuviesti");
        rauha.navigate(meeting);
        assertThat(rauha.locator("#briefs ~ ul")).containsText("otettu mukaan");
        assertThat(rauha.locator("main")).containsText("Yksinäisyys otettiin aiheeksi.");
        look(meeting);
    }

    private void swedish() {
        for (var address : new String[] { this.process, this.process + "/result" }) {
            look(address + "?lang=sv");
            assertThat(this.page.locator("html")).hasAttribute("lang", "sv");
        }
    }

    /** What axe finds, with scripts, which it needs itself. */
    private void look(String address) {
        this.page.navigate(address);
        assertAccessible();
    }

    private static void press(Page page, String button) {
        page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
    }

}
