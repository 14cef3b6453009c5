package fi.yhdyspinta.journey;

import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.workshop.WallScene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * From the front page to a submitted answer and a note on the wall, without touching the
 * mouse.
 */
class KeyboardJourneyTest extends PageTest {

    private static final int MOST_STEPS = 200;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Surveys surveys;

    @Test
    void keyboardAnswersTheSurveyAndPostsANote() {
        var stage = this.cast.stage();
        var survey = PreSurvey.open(this.surveys, stage);
        var wall = new WallScene(this.beans).open(stage);
        signIn(stage.helmi());
        this.page.navigate(address(stage.county().path()));

        follow(".site-nav a[href$='/surveys']");
        follow("main a[href$='/surveys/" + survey + "']");
        follow("a[href*='/answer']");
        answer();
        assertThat(this.page.locator(".notice").first()).containsText("Vastaus on lähetetty");
        assertThat(this.page.locator("main")).containsText("Näppäimillä kirjoitettu vastaus");

        follow(".site-nav a[href$='/walls']");
        follow("main a[href$='/walls/" + wall + "']");
        tabTo("#say");
        this.page.keyboard().type("Näppäimillä kirjoitettu lappu");
        tabTo("#composer button");
        this.page.keyboard().press("Enter");
        assertThat(this.page.locator(".note:not([data-state])")).containsText("Näppäimillä kirjoitettu lappu");
    }

    private void answer() {
        tabTo("input[name=q1]");
        this.page.keyboard().press("Space");
        tabTo("#q2");
        this.page.keyboard().type("Näppäimillä kirjoitettu vastaus");
        tabTo("input[name=q3][value=g03]");
        this.page.keyboard().press("Space");
        tabTo("button[formaction*='/submission']");
        this.page.waitForNavigation(() -> this.page.keyboard().press("Enter"));
    }

    private void follow(String link) {
        tabTo(link);
        this.page.waitForNavigation(() -> this.page.keyboard().press("Enter"));
    }

    /** Goes on with the tabulator until there. */
    private void tabTo(String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            this.page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(this.page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

}
