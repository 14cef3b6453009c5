package fi.yhdyspinta.organisation.mandate;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Role;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** People and roles in the browser, by keyboard and without scripts. */
class PeoplePageTest extends PageTest {

    @Test
    void coordinatorInvitesChangesAndEnds() {
        var stage = this.cast.stage();
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + "/people"));
        shot("people");
        assertAccessible();
        this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kutsu henkilö")).click();
        this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lähetä kutsu")).click();
        assertThat(this.page.locator(".error-summary li")).hasCount(4);
        this.page.getByLabel("Henkilön nimi").fill("Kaisa Kuusi");
        this.page.getByLabel("Henkilön sähköpostiosoite").fill("kaisa.kuusi@example.org");
        this.page.locator("#organisation").selectOption("Koivulahden Taimi ry");
        this.page.locator("#role").selectOption("DEPUTY");
        this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lähetä kutsu")).click();
        assertThat(this.page.locator(".notice")).containsText("Kutsu on lähetetty");
        assertThat(this.page.locator("main")).containsText("kaisa.kuusi@example.org");
        shot("invitations");

        this.page.navigate(address(stage.county().path() + "/people?q=helmi"));
        this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Helmi Heinä")).click();
        shot("holding");
        this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Päätä rooli")).click();
        this.page.locator("#reason").fill("Siirtyi muihin tehtäviin");
        this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Päätä rooli")).click();
        assertThat(this.page.locator("h1")).hasText("Luovutus");
        shot("handover");
        assertAccessible();
    }

    @Test
    void whoActsForSeveralSeesForWhomAndSwitchesByKeyboardWithoutScripts() {
        var stage = this.cast.stage();
        var there = this.cast.stage();
        this.cast.join(stage.county(), stage.helmi().person(), stage.seurakunta(), Role.REPRESENTATIVE);
        this.cast.join(there.county(), stage.helmi().person(), there.taimi(), Role.DEPUTY);
        try (var context = newContext(false)) {
            var plain = context.newPage();
            plain.setViewportSize(360, 740);
            signIn(plain, stage.helmi());
            plain.navigate(address(stage.county().path()));
            assertThat(plain.locator(".site-head .who small")).isVisible();
            plain.locator(".site-head .user summary").focus();
            plain.keyboard().press("Enter");
            plain.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/menu-phone.png")));
            plain.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tuulin seurakunta")).focus();
            plain.keyboard().press("Enter");
            assertThat(plain.locator(".site-head .who small")).hasText("Tuulin seurakunta");
            plain.locator(".site-head .user summary").focus();
            plain.keyboard().press("Enter");
            plain.locator(".site-head .user a[href='" + there.county().path() + "']").focus();
            plain.keyboard().press("Enter");
            assertThat(plain.locator(".site-head .who small")).hasText("Koivulahden Taimi ry");
            plain.navigate(address("/me"));
            assertThat(plain.locator("main section")).hasCount(2);
            plain.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/shots/me-phone.png")).setFullPage(true));
        }
    }

    private void shot(String name) {
        this.page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/shots/" + name + ".png")).setFullPage(true));
    }

}
