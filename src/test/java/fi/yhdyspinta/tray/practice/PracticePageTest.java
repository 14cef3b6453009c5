package fi.yhdyspinta.tray.practice;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** From a proposal to a practice that others use, without scripts. */
class PracticePageTest extends PageTest {

    private static final String WHAT = "Kävellään tiistaisin ja juodaan kahvit.";

    @LocalServerPort
    private int port;

    private Stage stage;

    @BeforeEach
    void stage() {
        this.stage = this.cast.stage();
    }

    @Test
    void pilotIsProposedMendedTakenInAndUsed() {
        try (var plain = newContext(false); var coordinators = newContext(); var visitors = newContext(false)) {
            var helmi = plain.newPage();
            signIn(helmi, this.stage.helmi());
            propose(helmi);
            var practice = helmi.url();

            var aino = coordinators.newPage();
            signIn(aino, this.stage.aino());
            aino.navigate(practice);
            aino.getByText("Ota pankkiin").click();
            assertThat(aino.locator("#main").textContent()).contains("Käytäntö on pankissa");

            helmi.navigate(practice + "/uses/new");
            helmi.locator("#since").fill("2026-09-01");
            press(helmi);
            var visitor = visitors.newPage();
            visitor.navigate(practice);
            assertThat(visitor.locator("#main").textContent()).contains(WHAT, "Koivulahden Taimi ry", "1.9.2026");
            assertThat(visitor.getByText("Me käytämme tätä").count()).isZero();
            assertAccessible(aino);
        }
        assertThat(new Visit(this.port).get(this.stage.county().path() + "/practices/list.csv?level=PILOT").body())
            .contains("Kävelyryhmä", "Pilotti ja vaikuttavuustiedon keruu", "Mieliala");
    }

    /** The plan is missing at first; what was written stays on the page. */
    private void propose(Page page) {
        page.navigate(address(this.stage.county().path() + "/practices"));
        page.getByText("Ehdota käytäntöä").click();
        page.locator("#name").fill("Kävelyryhmä");
        page.locator("#what").fill(WHAT);
        page.locator("[name=level][value=PILOT]").check();
        press(page);
        assertThat(page.locator(".error-summary").textContent()).contains("Kerro, mitä mitataan.",
                "Kerro, miten mitataan.", "Kirjoita päivä, jolloin tulokset kerrotaan.");
        assertThat(page.locator("#what").inputValue()).isEqualTo(WHAT);
        assertThat(page.locator("[name=level][value=PILOT]").isChecked()).isTrue();

        page.locator("#measured").fill("Mieliala");
        page.locator("#method").fill("Kysely alussa ja lopussa");
        page.locator("#reportedOn").fill("2027-06-01");
        press(page);
        assertThat(page.locator("#main").textContent()).contains("Ehdotus on lähetetty");
    }

    private static void press(Page page) {
        page.locator("#main form .buttons .button").first().click();
    }

}
