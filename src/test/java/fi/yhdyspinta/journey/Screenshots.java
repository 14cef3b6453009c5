package fi.yhdyspinta.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.report.summary.Drafting;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.workshop.Walls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Remakes the pictures of docs/screenshots from the demo data: bin/screenshots. A page
 * that is not there is left out and told of. Not part of the suite.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
@TestPropertySource(properties = { "yhdyspinta.demo=true", "yhdyspinta.mail.folder=target/screenshots-data/mail",
        "yhdyspinta.database.directory=target/screenshots-data/postgresql" })
class Screenshots extends PageTest {

    private static final Path FOLDER = Path.of("docs/screenshots");

    @Autowired
    private Counties counties;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Surveys surveys;

    @Autowired
    private Walls walls;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Drafting drafting;

    private County county;

    @Test
    void takeAll() {
        this.county = this.counties.findBySlug("pohjois-savo").orElseThrow();
        var round = in(() -> this.rounds.list(Actor.visitor(this.county.id())).getFirst());
        shoot("front", "/");
        shoot("county", this.county.path());
        shoot("round", this.county.path() + round.path());
        prepare(round);
        signIn(actor("helmi.heina@example.org"));
        survey(round).ifPresent(survey -> shoot("answer", this.county.path() + "/surveys/" + survey + "/answer"));
        signIn(actor("aino.aalto@example.org"));
        survey(round).ifPresent(survey -> shoot("results", this.county.path() + "/surveys/" + survey + "/results"));
        in(() -> this.walls.list(round.id().process())).stream()
            .findFirst()
            .ifPresent(wall -> shoot("wall", this.county.path() + "/walls/" + wall.id()));
        in(() -> this.outcomes.listActions(round.id().process())).stream()
            .findFirst()
            .ifPresent(action -> shoot("thread", this.county.path() + "/thread/actions/" + action.id()));
        shoot("summary", this.county.path() + round.path() + "/summary");
    }

    /** Opens the survey and assembles the summary, when nobody has yet. */
    private void prepare(Round round) {
        var aino = actor("aino.aalto@example.org");
        Tenant.run(this.county.id().value(), () -> {
            this.surveys.list(round.id().process())
                .stream()
                .filter(survey -> survey.state() == SurveyState.DRAFT)
                .forEach(survey -> this.surveys.open(aino, survey.id(), null));
            this.drafting.assemble(aino, round.key());
        });
    }

    private Optional<String> survey(Round round) {
        return in(() -> this.surveys.list(round.id().process())).stream()
            .findFirst()
            .map(survey -> survey.id().toString());
    }

    private Actor actor(String email) {
        var person = this.people.findByEmail(email).orElseThrow().id();
        var mandates = in(() -> this.memberships.listMandates(person));
        return new Actor(this.county.id(), person, mandates,
                mandates.isEmpty() ? null : mandates.getFirst().organisation());
    }

    private void shoot(String name, String path) {
        try {
            var response = this.page.navigate(address(path));
            if (response != null && response.status() >= 400) {
                System.out.println("Left out " + name + ": " + path + " answers " + response.status());
                return;
            }
            for (int width : List.of(1280, 390)) {
                this.page.setViewportSize(width, 900);
                this.page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + width + ".png")));
            }
        }
        catch (PlaywrightException unwilling) {
            System.out.println("Left out " + name + ": " + unwilling.getMessage());
        }
    }

    private <R> R in(Supplier<R> work) {
        return Tenant.call(this.county.id().value(), work::get);
    }

}
