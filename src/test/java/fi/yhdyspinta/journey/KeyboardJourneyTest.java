package fi.yhdyspinta.journey;

import fi.yhdyspinta.Keyboard;
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

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Surveys surveys;

    private Keyboard keys;

    @Test
    void keyboardAnswersTheSurveyAndPostsANote() {
        var stage = this.cast.stage();
        var survey = PreSurvey.open(this.surveys, stage);
        var wall = new WallScene(this.beans).open(stage);
        signIn(stage.helmi());
        this.page.navigate(address(stage.county().path()));

        this.keys = new Keyboard(this.page);
        this.keys.enter(".site-nav a[href$='/surveys']");
        this.keys.enter("main a[href$='/surveys/" + survey + "']");
        this.keys.enter("a[href*='/answer']");
        answer();
        assertThat(this.page.locator(".notice").first()).containsText("Vastaus on lähetetty");
        assertThat(this.page.locator("main")).containsText("Näppäimillä kirjoitettu vastaus");

        this.keys.enter(".site-nav a[href$='/walls']");
        this.keys.enter("main a[href$='/walls/" + wall + "']");
        this.keys.write("#say", "Näppäimillä kirjoitettu lappu");
        this.keys.open("#composer button");
        assertThat(this.page.locator(".note:not([data-state])")).containsText("Näppäimillä kirjoitettu lappu");
    }

    private void answer() {
        this.keys.tick("input[name=q1]");
        this.keys.write("#q2", "Näppäimillä kirjoitettu vastaus");
        this.keys.tick("input[name=q3][value=g03]");
        this.keys.enter("button[formaction*='/submission']");
    }

}
