package fi.yhdyspinta.identity.signin.workaccount;

import java.util.Map;

import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.WorkAccountSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The whole way with a browser and the keyboard alone. */
class WorkAccountPageTest extends PageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private WorkAccountSettings settings;

    @Test
    void employeeSignsInByKeyboardAndTakesTheLinkAway() {
        var county = new WorkCounty(this.cast, this.people, this.settings, this.port).open();
        county.member("irja", "Irja Ilves");
        var account = OidcServer.get().newPerson("irja", Map.of("email", county.email("irja"), "email_verified", true));

        this.page.navigate("/sign-in?to=" + county.stage.county().path());
        assertAccessible();
        this.page.locator("main a[href*='/work-account']").focus();
        this.page.keyboard().press("Enter");
        this.page.locator("[name=username]").fill(account);
        this.page.locator("[name=password]").fill(OidcServer.PASSWORD);
        this.page.keyboard().press("Enter");
        this.page.waitForURL(address(county.stage.county().path()));
        assertThat(this.page.locator(".site-head .who")).containsText("Irja Ilves");

        this.page.navigate("/me");
        assertThat(this.page.locator("main")).containsText(OidcServer.get().issuer());
        assertAccessible();
        this.page.locator("main a[href='/me/work-account/removal']").focus();
        this.page.keyboard().press("Enter");
        this.page.waitForURL(address("/me/work-account/removal"));
        assertAccessible();
        this.page.locator("main button.danger").focus();
        this.page.keyboard().press("Enter");
        assertThat(this.page.locator(".notice")).containsText("Työtunnus on poistettu");
    }

    @Test
    void refusalIsAPlainPageWithTheMailLinkAtHand() {
        var county = new WorkCounty(this.cast, this.people, this.settings, this.port).open();
        var stranger = OidcServer.get()
            .newPerson("jalo", Map.of("email", county.email("jalo"), "email_verified", true));

        this.page.navigate(county.path());
        this.page.locator("[name=username]").fill(stranger);
        this.page.locator("[name=password]").fill(OidcServer.PASSWORD);
        this.page.keyboard().press("Enter");

        assertThat(this.page.locator("main [role=alert]")).containsText("Et ole mukana");
        assertAccessible();
        this.page.locator("main .buttons a").click();
        assertThat(this.page.locator("#email")).isVisible();
    }

}
