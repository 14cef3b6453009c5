package fi.yhdyspinta.indicator.ownfigure;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** From a table that is pasted to figures that everybody sees, without scripts. */
class OwnFigurePageTest extends PageTest {

    private static final String ABOUT = "Oma tilasto kävijöistä";

    @LocalServerPort
    private int port;

    private Stage stage;

    @BeforeEach
    void stage() {
        this.stage = this.cast.stage();
    }

    @Test
    void tableIsMendedHandedInAndPublished() {
        try (var plain = newContext(false); var coordinators = newContext(false)) {
            var helmi = plain.newPage();
            signIn(helmi, this.stage.helmi());
            handIn(helmi);
            var handedIn = helmi.url();

            var aino = coordinators.newPage();
            signIn(aino, this.stage.aino());
            aino.navigate(handedIn);
            assertThat(aino.locator("#main").textContent()).contains(ABOUT, "Kuopio", "salattu");
            aino.locator("#main form[action$=publication] button").click();

            assertThat(aino.locator("#main").textContent()).contains("Luvut on julkaistu.");
            var address = aino.url().substring(aino.url().indexOf(this.stage.county().path()));
            assertThat(new Visit(this.port).get(address + "?country=true").body()).as("seen by everybody")
                .contains("Organisaation oma luku", "120");
        }
    }

    /** A line is wrong at first; what was written stays on the page. */
    private void handIn(Page page) {
        page.navigate(address(this.stage.county().path() + "/own-figures"));
        page.getByText("Tuo omia lukuja").click();
        page.locator("#titleFi").fill("Kohtaamispaikan käynnit");
        page.locator("#about").fill(ABOUT);
        page.locator("#measure").selectOption("COUNT");
        page.locator("#rows").fill("Kunta;Vuosi;Arvo\nKuopi;2024;120\nIisalmi;2024;salattu");
        press(page);
        assertThat(page.locator("#main").textContent()).contains("Tällaista kuntaa ei ole.", "Kuopi");
        assertThat(page.locator("#about").inputValue()).isEqualTo(ABOUT);

        page.locator("#rows").fill("Kunta;Vuosi;Arvo\nKuopio;2024;120\nIisalmi;2024;salattu");
        press(page);
        assertThat(page.locator("#main").textContent()).contains("Luvut odottavat");
    }

    private static void press(Page page) {
        page.locator("#main form .buttons .button").first().click();
    }

}
