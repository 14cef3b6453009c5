package fi.yhdyspinta.indicator.table;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.indicator.refresh.Refreshing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** From a file to an indicator that everybody sees, without scripts. */
class TablePageTest extends PageTest {

    private static final String PLACE = "/administration/indicators/tables";

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    private Stage stage;

    @BeforeEach
    void stage() {
        this.stage = this.cast.stage();
        Refreshing.clear(this.beans);
    }

    @Test
    void fileIsBroughtChosenFromAndSeen() {
        try (var plain = newContext(false)) {
            var page = plain.newPage();
            signIn(page, this.stage.sara());
            page.navigate(address(PLACE));
            bring(page, "rikki.px", new String(ChosenTables.FILE, StandardCharsets.UTF_8).replace("100 110", "100"));
            assertThat(page.locator("#file-error").textContent()).contains("ei ole ehjä", "12 cells, not 11");

            bring(page, "kohtaamispaikat.px", new String(ChosenTables.FILE, StandardCharsets.UTF_8));
            assertThat(page.locator("#main").textContent()).contains("Kohtaamispaikat muuttujina", "kaikki 3");
            page.locator("#titleFi").fill("Kohtaamispaikkoja kunnassa");
            page.locator("#about").fill("Keksitty esimerkki");
            page.locator("#measure").selectOption("COUNT");
            take(page);
            assertThat(page.locator("#chosen-error").textContent()).contains("Valitse jokaisesta ainakin yksi.");
            assertThat(page.locator("#about").inputValue()).isEqualTo("Keksitty esimerkki");

            page.locator("select[name=chosen]").selectOption("Tiedot|paikat");
            take(page);
            assertThat(page.locator("#main").textContent()).contains("Indikaattori on luettelossa");
        }
        Refreshing.run(this.beans);
        var list = new Visit(this.port).get(this.stage.county().path() + "/indicators?q=Kohtaamispaikkoja+kunnassa")
            .body();
        var found = Jsoup.parse(list).select("main a:containsOwn(Kohtaamispaikkoja kunnassa)").attr("href");
        assertThat(new Visit(this.port).get(found + "?country=true").body()).contains("Tilastokeskus",
                "Kohtaamispaikkoja kunnassa", "CC BY 4.0", ">8<");
    }

    @Test
    void whatWasTypedStaysWhenTheSourceDoesNotAnswer() {
        try (var plain = newContext(false)) {
            var page = plain.newPage();
            signIn(page, this.stage.sara());
            page.navigate(address(PLACE));
            page.locator("#asked").fill("StatFin/vaerak");
            page.locator("form:has(#asked) button").click();
            assertThat(page.locator("#asked-error").textContent()).contains("Lähteeseen ei saatu yhteyttä");
            assertThat(page.locator("#asked").inputValue()).isEqualTo("StatFin/vaerak");

            page.locator("#table").fill("väärä paikka");
            page.locator("form:has(#table) button").click();
            assertThat(page.locator("#table-error").textContent()).contains("Kopioi osoite selaimesta");
            assertThat(page.locator("#table").inputValue()).isEqualTo("väärä paikka");
        }
    }

    /** The form is sent as it stood when the source still answered. */
    @Test
    void whatWasSaidOfTheIndicatorStaysWhenTheSourceHasGone() {
        try (var plain = newContext(false)) {
            var page = plain.newPage();
            signIn(page, this.stage.sara());
            page.navigate(address(PLACE));
            bring(page, "kohtaamispaikat.px", new String(ChosenTables.FILE, StandardCharsets.UTF_8));
            page.locator("input[name=table]")
                .evaluate("field => field.value = 'StatFin/vaerak/statfin_vaerak_pxt_11re.px'");
            page.locator("#titleFi").fill("Kohtaamispaikkoja kunnassa");
            page.locator("select[name=chosen]").selectOption("Tiedot|paikat");
            take(page);

            assertThat(page.locator(".error-summary").textContent()).contains("Lähteeseen ei saatu yhteyttä");
            assertThat(page.locator("#titleFi").inputValue()).isEqualTo("Kohtaamispaikkoja kunnassa");
            assertThat(page.locator("input[name=chosen]").inputValue()).isEqualTo("Tiedot|paikat");
        }
    }

    private static void bring(Page page, String name, String file) {
        page.locator("#file").setInputFiles(new FilePayload(name, "text/plain", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(#file) button").click();
    }

    private static void take(Page page) {
        page.locator("#main form .buttons .button").last().click();
    }

}
