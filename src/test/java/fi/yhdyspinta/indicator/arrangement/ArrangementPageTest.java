package fi.yhdyspinta.indicator.arrangement;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.platform.LocalText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Sets are arranged by keyboard alone and without scripts. */
class ArrangementPageTest extends PageTest {

    private static final String ASSISTANCE = "Toimeentulotukea pitkäaikaisesti saaneet";

    @Autowired
    private Arrangements arrangements;

    @Autowired
    private ArrangementPages pages;

    @LocalServerPort
    private int port;

    private Stage stage;

    @BeforeEach
    void raiseTheCurtain() {
        this.stage = this.cast.stage();
    }

    @AfterEach
    void leaveTheSetsOfAllAsTheyWere() {
        this.arrangements.giveUp(new Arranger.OfSystem(this.stage.sara().person()), Purpose.PROCESS);
    }

    @Test
    void countyChoosesWhatItsCardsShow() {
        try (var plain = newContext(false)) {
            var aino = plain.newPage();
            signIn(aino, this.stage.aino());
            aino.navigate(address(this.stage.county().path() + "/cards"));
            enter(aino.locator("a[href$='/indicator-sets']"));
            enter(aino.locator("#CARD button[value=true]").first());
            assertThat(main(aino)).contains("Järjestät nyt itse.");

            enter(aino.locator("#CARD a[href*='/new']"));
            enter(aino.locator("#main .form .button"));
            assertThat(main(aino)).contains("Kirjoita nimi vähintään yhdellä kielellä.");
            aino.locator("#nameSv").fill("Vår utkomst");
            enter(aino.locator("#main .form .button"));
            assertThat(main(aino)).contains("Joukko on luotu.", "Vår utkomst", "Vielä 3 mahtuu.");

            aino.locator("#q").fill("toimeentulotuki");
            aino.keyboard().press("Enter");
            enter(aino.locator("#main li", new Page.LocatorOptions().setHasText(ASSISTANCE)).locator("button").first());
            assertThat(aino.locator("ol.things").textContent()).contains(ASSISTANCE);
            enter(aino.locator("ol.things summary"));
            aino.locator("ol.things select").selectOption("HIGH");
            enter(aino.locator("ol.things .filter button"));
            assertThat(aino.locator("ol.things select").inputValue()).isEqualTo("HIGH");

            aino.navigate(address(this.stage.county().path() + "/cards/297"));
            assertThat(main(aino)).contains("Vår utkomst", ASSISTANCE);
        }
    }

    @Test
    void indicatorFindsItsWayToTheCard() {
        try (var plain = newContext(false)) {
            var aino = plain.newPage();
            signIn(aino, this.stage.aino());
            aino.navigate(address(this.stage.county().path() + "/indicators/sotkanet-234"));
            enter(aino.locator("a[href*='indicator-sets']"));
            assertThat(main(aino)).contains("Mihin lisätään: " + ASSISTANCE);
        }
    }

    /**
     * What is kept for visitors of a county grows old when something changes outside it.
     */
    @Test
    void visitorsSeeWhatTheAdministratorHasChanged() throws InterruptedException {
        var visit = new Visit(this.port);
        var page = this.stage.county().path() + "/hyte-coefficient";
        assertThat(visit.get(page).body()).doesNotContain("Keksitty luettelo");
        var sara = new Arranger.OfSystem(this.stage.sara().person());
        var part = ArrangedSets.begin(this.arrangements, this.pages, sara, Purpose.PROCESS);

        this.arrangements.change(sara, part, new SetText(LocalText.finnish("Peruskoulut"), 4, "Keksitty luettelo"));

        for (int tries = 0; tries < 50 && !visit.get(page).body().contains("Keksitty luettelo"); tries++) {
            Thread.sleep(100);
        }
        assertThat(visit.get(page).body()).contains("Keksitty luettelo");
    }

    @Test
    void administratorTellsTheSourceOfTheCoefficient() {
        try (var plain = newContext(false)) {
            var sara = plain.newPage();
            signIn(sara, this.stage.sara());
            sara.navigate(address("/administration/indicators"));
            enter(sara.locator("#main a[href$='/sets']"));
            enter(sara.locator("#PROCESS button[value=true]").first());
            enter(sara.locator("#PROCESS .things a").first());
            enter(sara.locator("#main a[href$='/edit']"));
            sara.locator("#madeOf").fill("150");
            sara.locator("#basis").fill("Keksitty luettelo, 2026");
            enter(sara.locator("#main .form .button"));
            assertThat(main(sara)).contains("Kirjoita luku 0–99");
            assertThat(sara.locator("#basis").inputValue()).isEqualTo("Keksitty luettelo, 2026");
            sara.locator("#madeOf").fill("4");
            enter(sara.locator("#main .form .button"));
            assertThat(main(sara)).contains("Tallennettu.", "Keksitty luettelo, 2026");

            sara.navigate(address(this.stage.county().path() + "/hyte-coefficient"));
            assertThat(main(sara)).contains("Koostumus on tarkistettu lähteestä: Keksitty luettelo, 2026");
        }
    }

    private static void enter(Locator thing) {
        thing.focus();
        thing.press("Enter");
    }

    private static String main(Page page) {
        return page.locator("#main").textContent();
    }

}
