package fi.yhdyspinta.round.showing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fi.yhdyspinta.PageTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is handed in as a round, the answer is a page that tells what is wrong. */
class BadFileTest extends PageTest {

    @Test
    void badFilesAreAnsweredPlainly() {
        var stage = this.cast.stage();
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path() + "/rounds/imports/new"));
        var csrf = this.page.locator("main form input[name=_csrf]").getAttribute("value");
        var to = address(stage.county().path() + "/rounds/imports");

        assertThat(file(to, csrf, "schema: [".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
        assertThat(file(to, csrf, new byte[] { 's', 0, 'x', ':', 0 }).status()).isEqualTo(422);
        assertThat(file(to, csrf, "schema: hyvä".getBytes(StandardCharsets.ISO_8859_1)).text()).contains("UTF-8");
        assertThat(text(to, csrf, "undefined\n\u202E\uFEFF\n<script>alert(1)</script>").status()).isEqualTo(422);
        assertThat(text(to, csrf, "a".repeat(1_000_000)).status()).isEqualTo(422);
        assertThat(file(to, csrf, big(3)).text()).contains("2 megatavua");
        assertThat(file(to, csrf, big(10)).status()).as("a file of 10 MB").isEqualTo(413);
        assertThat(text(to, csrf, new String(big(10), StandardCharsets.UTF_8)).status()).as("a text of 10 MB")
            .isBetween(400, 499);
    }

    private APIResponse file(String to, String csrf, byte[] content) {
        var form = FormData.create().set("_csrf", csrf).set("file", new FilePayload("x.yaml", "text/yaml", content));
        return this.context.request().post(to, RequestOptions.create().setMultipart(form).setMaxRedirects(0));
    }

    private APIResponse text(String to, String csrf, String content) {
        var form = FormData.create().set("_csrf", csrf).set("text", content);
        return this.context.request().post(to, RequestOptions.create().setMultipart(form).setMaxRedirects(0));
    }

    private static byte[] big(int megabytes) {
        var content = new byte[megabytes * 1024 * 1024];
        Arrays.fill(content, (byte) 'a');
        return content;
    }

}
