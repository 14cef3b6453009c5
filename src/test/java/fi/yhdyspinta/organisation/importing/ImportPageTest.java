package fi.yhdyspinta.organisation.importing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.Keyboard;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A pasted table becomes organisations and is undone, by keyboard alone. */
class ImportPageTest extends PageTest {

    private Language language;

    private Keyboard keys;

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "FI", "SV" })
    void pastedTableIsLookedAtCarriedOutAndUndone(Language language) {
        this.language = language;
        this.keys = new Keyboard(this.page);
        var stage = this.cast.stage();
        signIn(stage.aino());
        this.page.navigate(address(stage.county().path()));
        this.keys.speak(language);

        paste();
        lookAndCarryOut();
        seeInTheRegister();
        undo();
    }

    private void paste() {
        this.keys.enter(".site-nav a[href$='/organisations']");
        this.keys.enter("main a[href$='/imports/new']");
        this.keys.enter("main form.form .button");
        assertThat(this.page.locator(".error-summary"))
            .containsText(text(this.language, "platform.tablefile.flaw.EMPTY"));
        this.keys.paste("#text",
                Stream.of(Column.NAME_FI, Column.BUSINESS_ID, Column.THEMES)
                    .map(column -> text(this.language, column.key()))
                    .collect(Collectors.joining("\t", "", "\tKirjaamo\n")) + """
                            Lammen Kulku ry\t1234567-1\tLiikunta\tkulku@example.org
                            Koivulahden Taimi ry\t\tKulttuuri\t
                            Väärä ry\t1234567-2\t\t
                            """);
        this.keys.enter("main form.form .button");
        assertThat(this.page.locator("#column-0")).hasValue(Column.NAME_FI.name());
        assertThat(this.page.locator("#column-3")).hasValue("");
        assertAccessible();
        this.keys.choose("#column-3", Column.MAILBOX.name());
        this.keys.enter("main form.form .button");
    }

    private void lookAndCarryOut() {
        assertThat(this.page.locator("tbody tr")).hasCount(3);
        assertThat(this.page.locator("tbody")).containsText(text(this.language, "organisation.batch.cell", "B4") + " "
                + text(this.language, "organisation.register.businessId.checkDigit"));
        assertThat(this.page.locator("tbody")).containsText("kulku@example.org");
        assertAccessible();
        this.keys.enter("form[action$='/completion'] button");
        assertState(Batch.State.DONE);
    }

    private void seeInTheRegister() {
        find("Lammen Kulku");
        assertThat(this.page.locator("#found .things li")).hasCount(1);
        this.keys.enter("#found .things a");
        assertThat(this.page.locator("main")).containsText("1234567-1");
        find("Taimi");
        this.keys.enter("#found .things a");
        assertThat(this.page.locator("main")).containsText("Kulttuuri");
        find("Väärä");
        assertThat(this.page.locator("#found .empty")).isVisible();
    }

    private void undo() {
        this.keys.enter("main a[href$='/batches']");
        this.keys.enter("main .things a[href*='/batches/']");
        this.keys.open("details.more summary");
        this.keys.enter("form[action$='/reversal'] button");
        assertState(Batch.State.UNDONE);
        assertAccessible();
        find("Lammen Kulku");
        assertThat(this.page.locator("#found .empty")).isVisible();
        find("Taimi");
        this.keys.enter("#found .things a");
        assertThat(this.page.locator("main")).not().containsText("Kulttuuri");
    }

    private void find(String name) {
        this.keys.enter(".site-nav a[href$='/organisations']");
        this.keys.write("#q", name);
        this.page.waitForNavigation(() -> this.keys.press("Enter"));
    }

    private void assertState(Batch.State state) {
        assertThat(this.page.locator("#batch > .meta .state")).hasText(text(this.language, state.key()));
    }

}
