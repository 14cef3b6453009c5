package fi.yhdyspinta.home;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.round.Invitations;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class FrontPageTest extends PageTest {

    @Autowired
    private RoundFiles files;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Invitations invitations;

    @Test
    void countyFrontShowsVisitorsPublishedRoundsAndMembersWhatWaits() throws IOException {
        var stage = this.cast.stage();
        var content = new ClassPathResource("rounds/keski-suomi-2024.yaml").getContentAsByteArray();
        var round = stage.in(() -> this.files.take(stage.aino(), content, false));
        this.page.navigate(address(stage.county().path()));
        assertThat(this.page.locator("main").innerText()).contains("Ei julkisia kierroksia");
        assertAccessible();

        stage.run(() -> this.rounds.publish(stage.aino(), round.key()));
        stage.run(() -> this.invitations.send(stage.aino(), round.key(), List.of(stage.taimi().id())));
        for (var language : List.of("sv", "en", "fi")) {
            this.page.navigate(address(stage.county().path() + "?lang=" + language));
            assertThat(this.page.locator("main").innerText()).contains("HYTE-neuvottelut 2024");
            assertAccessible();
        }

        signIn(stage.helmi());
        this.page.navigate(address(stage.county().path()));
        assertThat(this.page.locator("main").innerText()).contains("Kerro, osallistutteko hyte-neuvotteluihin");
        this.page.navigate(address("/me"));
        assertThat(this.page.locator("main").innerText()).contains("Koivulahden Taimi ry").contains("Edustaja");
        assertAccessible();
    }

    @Test
    void ownPageAsksVisitorsToSignIn() {
        this.page.navigate(address("/me"));

        assertThat(this.page.url()).contains("/sign-in");
    }

    @Test
    void coordinatorFindsTheWordOfTheCountyInTheOwnMenu() {
        var stage = this.cast.stage();
        signIn(stage.aino());
        this.page.setViewportSize(320, 700);
        this.page.navigate(address(stage.county().path()));
        this.page.locator(".menu.user summary").click();
        assertAccessible();
        this.page.locator(".menu.user").getByText("Alueen asetukset").click();
        this.page.getByText("hytetu").first().click();
        this.page.getByText("Tallenna").click();
        this.page.navigate(address("/me"));
        assertAccessible();
        this.page.getByText("Alueen asetukset ja loki").click();

        assertThat(this.page.locator("input[value=HYTETU]").isChecked()).isTrue();
        this.page.navigate(address(stage.county().path()));
        assertThat(this.page.locator(".lead").first().innerText()).contains("hytetu-neuvottelut");
        this.page.navigate(address(stage.county().path() + "/audit"));
        assertThat(this.page.locator("main").innerText()).contains("Valitsi alueen sanan")
            .doesNotContain("TERMINOLOGY")
            .doesNotContain(stage.county().id().toString());
        assertAccessible();
        signInElsewhere(stage.helmi(), hers -> {
            hers.navigate(address(stage.county().path()));
            assertThat(hers.locator(".menu.user").textContent()).doesNotContain("Alueen asetukset");
        });
    }

    @Test
    void administratorFindsTheInstallationOnTheOwnPage() {
        signIn(this.cast.stage().sara());
        this.page.navigate(address("/me"));
        assertAccessible();
        this.page.locator("main").getByText("Ylläpito").last().click();

        assertThat(this.page.url()).endsWith("/administration");
    }

    private void signInElsewhere(Actor actor, Consumer<Page> visit) {
        try (var other = newContext()) {
            var page = other.newPage();
            signIn(page, actor);
            visit.accept(page);
        }
    }

    @Test
    void anotherLanguageKeepsWhatWasAskedFor() {
        this.page.navigate(address(this.cast.stage().county().path() + "/actions?open=true&lang=sv"));
        this.page.getByText("English").click();

        assertThat(this.page.url()).endsWith("/actions?open=true&lang=en");
    }

}
