package fi.yhdyspinta.indicator.opendata;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.platform.Language;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The page of open data leads to everything that there is. */
class OpenDataPageTest extends PageTest {

    @Test
    void pageIsFoundFromTheFootAndLeadsToTables() {
        this.page.navigate(address("/about"));
        this.page.locator(".site-foot a[href='/open-data']").click();

        assertThat(this.page.locator("h1")).hasText(text(Language.FI, "indicator.opendata.title"));
        assertThat(this.page.locator("main a[href='/api/v1/openapi.json']")).isVisible();
        assertThat(this.page.locator("main a[href='/api/v1/catalog.ttl']")).isVisible();
        assertThat(this.page.locator("main pre")).hasCount(2);
        assertAccessible();

        this.page.getByLabel(text(Language.FI, "indicator.catalogue.q")).fill("väestö 31.12.");
        this.page
            .getByRole(AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName(text(Language.FI, "indicator.catalogue.search")).setExact(true))
            .click();
        assertThat(this.page.locator("a[href='/api/v1/indicators/sotkanet-127/values.csv']")).isVisible();
        assertThat(this.page.locator("a[href='/api/v1/indicators/sotkanet-127/values.xlsx']")).isVisible();
        assertAccessible();
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        this.page.setViewportSize(320, 900);
        this.page.navigate(address("/open-data?lang=sv"));

        assertThat(this.page.locator("h1")).hasText(text(Language.SV, "indicator.opendata.title"));
        org.assertj.core.api.Assertions
            .assertThat(this.page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
            .isEqualTo(true);
        assertAccessible();
    }

}
