package fi.yhdyspinta.identity.signin;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Passkeys with an authenticator that the browser plays. */
class PasskeyPageTest extends PageTest {

    @Autowired
    private JdbcClient db;

    private Stage stage;

    private CDPSession devices;

    private String device;

    @BeforeEach
    void plugIn() {
        this.stage = this.cast.stage();
        this.devices = this.context.newCDPSession(this.page);
        this.devices.send("WebAuthn.enable");
        this.device = addDevice(true);
    }

    @Test
    void passkeyIsAddedSignsInAndIsRemoved() {
        add("Työpuhelin");
        assertThat(this.page.locator("main .things")).containsText("Työpuhelin");
        assertAccessible();
        signOut();

        signInWithPasskey("?to=" + this.stage.county().path());
        this.page.waitForURL(address(this.stage.county().path()));
        assertThat(this.page.locator(".site-head .who")).containsText("Helmi Heinä");

        this.page.navigate("/me/passkeys");
        assertThat(this.page.locator("main .things")).containsText("käytetty viimeksi");
        rename("");
        assertThat(this.page.locator("main .error")).containsText("Kirjoita avaimelle nimi");
        rename("Kannettava ' <b>");
        assertThat(this.page.locator("main .things")).containsText("Kannettava ' <b>");
        assertThat(this.page.locator("main .things")).not().containsText("Työpuhelin");
        this.page.locator("main .things a.button[href$='/removal']").click();
        this.page.locator("main button.danger").click();
        assertThat(this.page.locator(".notice")).containsText("Pääsyavain on poistettu");
        signOut();
        signInWithPasskey("");
        assertThat(this.page.locator("main [role=alert]:visible")).containsText("ei tunnistettu");
    }

    @Test
    void whoeverDoesNotUnlockTheDeviceIsNotLetIn() {
        add("Kannettava");
        signOut();
        var locked = new JsonObject();
        locked.addProperty("authenticatorId", this.device);
        locked.addProperty("isUserVerified", false);
        this.devices.send("WebAuthn.setUserVerified", locked);

        signInWithPasskey("");

        assertThat(this.page.locator("main [role=alert]:visible")).containsText("ei tunnistettu");
        assertThat(this.page.locator(".site-head .who")).hasCount(0);
    }

    /** A key whose counter goes back has been copied. */
    @Test
    void copiedPasskeyIsRefused() {
        add("Kopioitu");
        signOut();
        this.db.sql("UPDATE identity.passkey SET signature_count = 1000000 WHERE person_id = ?")
            .param(this.stage.helmi().person().value())
            .update();

        signInWithPasskey("");

        assertThat(this.page.locator("main [role=alert]:visible")).containsText("ei tunnistettu");
    }

    private void add(String name) {
        signIn(this.stage.helmi());
        this.page.navigate("/me/passkeys");
        this.page.locator("#name").fill(name);
        this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lisää pääsyavain")).click();
        assertThat(this.page.locator("main .things li")).hasCount(1);
    }

    private void rename(String name) {
        if (this.page.url().endsWith("/me/passkeys")) {
            this.page.locator("main .things a.button[href$='/name']").click();
        }
        this.page.locator("#name").fill(name);
        this.page.locator("main form .button").click();
    }

    private void signOut() {
        this.page.evaluate("document.querySelector('form[action=\"/sign-out\"]').submit()");
        this.page.waitForURL(address("/"));
    }

    private void signInWithPasskey(String query) {
        this.page.navigate("/sign-in" + query);
        this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirjaudu pääsyavaimella")).click();
    }

    private String addDevice(boolean verified) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", verified);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        return this.devices.send("WebAuthn.addVirtualAuthenticator", asked).get("authenticatorId").getAsString();
    }

}
