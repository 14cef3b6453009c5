package fi.yhdyspinta.indicator.card;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The card in the hall and on other sites. */
class EmbeddedCardTest extends PageTest {

    @LocalServerPort
    private int port;

    @Test
    void onlyTheEmbeddedCardMayBeFramed() {
        var visit = new Visit(this.port);
        var card = this.cast.stage().county().path() + "/cards/297";

        assertThat(visit.get(card + "/embedded").headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("frame-ancestors *", "form-action 'none'")
            .doesNotContain("script-src");
        assertThat(visit.get(card).headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("frame-ancestors 'none'");
    }

    @Test
    void arrowKeyGoesToTheNextThing() {
        try (var context = newContext()) {
            Page page = context.newPage();
            page.navigate(address(this.cast.stage().county().path() + "/cards/297/presentation"));
            page.keyboard().press("ArrowDown");

            assertThat(page.evaluate("[...document.querySelectorAll('.slide')].indexOf(document.activeElement)"))
                .isEqualTo(1);
            page.keyboard().press("End");
            assertThat(page.evaluate("document.activeElement === [...document.querySelectorAll('.slide')].at(-1)"))
                .isEqualTo(true);
        }
    }

}
