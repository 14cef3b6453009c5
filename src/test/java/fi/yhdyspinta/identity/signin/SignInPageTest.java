package fi.yhdyspinta.identity.signin;

import fi.yhdyspinta.PageTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInPageTest extends PageTest {

    @Test
    void linkSignsInOnce() {
        var stage = this.cast.stage();
        signInByHand(this.page, stage.aino());

        assertThat(this.page.locator(".site-head .who").textContent()).contains("Aino Aalto");
        assertAccessible();
    }

    @Test
    void answerDoesNotTellWhetherTheAddressIsKnown() {
        this.page.navigate("/sign-in");
        assertAccessible();
        this.page.getByLabel("Sähköpostiosoite").fill("nobody@example.org");
        this.page.locator("main form[action='/sign-in/link'] button").click();

        assertThat(this.page.locator("h1").textContent()).isEqualTo("Katso sähköpostisi");
        assertAccessible();
    }

}
