package fi.yhdyspinta.workshop;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.BooleanSupplier;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.platform.live.LiveStreams;
import fi.yhdyspinta.platform.live.LiveTopic;
import fi.yhdyspinta.workshop.wall.WallTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may follow a wall live, and for how long. */
class WallListenersTest extends PageTest {

    @Autowired
    private LiveStreams streams;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private WallScene scene;

    private Stage stage;

    private WallId wall;

    private LiveTopic topic;

    @BeforeEach
    void raise(@Autowired BeanFactory beans) {
        this.scene = new WallScene(beans);
        this.stage = this.cast.stage();
        this.wall = this.scene.open(this.stage);
        this.topic = WallTopic.of(this.stage.county().id(), this.wall);
    }

    @Test
    void thoseWhoMayListenAreLeftInPeace() throws Exception {
        signIn(this.stage.onni());
        this.page.navigate(address(path()));
        try (var guest = follow(0)) {
            await(() -> this.streams.count(this.topic) == 2);
            this.streams.review();
            assertThat(this.streams.count(this.topic)).isEqualTo(2);
        }
    }

    @Test
    void streamEndsWithTheMembership() {
        signIn(this.stage.onni());
        this.page.navigate(address(path()));
        await(() -> this.streams.count(this.topic) == 1);

        this.stage.run(() -> this.transaction.executeWithoutResult(status -> this.db.sql("""
                UPDATE organisation.membership
                SET valid_to = now()
                WHERE county_id = platform.county() AND person_id = :person
                """).param("person", this.stage.onni().person().value()).update()));
        this.streams.review();

        await(() -> this.streams.count(this.topic) == 0);
    }

    /** By itself, long before the next heartbeat. */
    @Test
    void streamEndsAsSoonAsSomebodyEndsTheMembership() {
        signIn(this.stage.tapio());
        this.page.navigate(address(path()));
        await(() -> this.streams.count(this.topic) == 1);

        this.stage.run(() -> this.memberships.end(this.stage.helmi(),
                this.memberships.list(this.stage.tapio().person()).getFirst().id(), "Ei enää mukana"));

        await(() -> this.streams.count(this.topic) == 0);
    }

    @Test
    void streamEndsWithTheVisit() {
        signIn(this.stage.onni());
        this.page.navigate(address(path()));
        await(() -> this.streams.count(this.topic) == 1);

        signOut(this.context.newPage());
        this.streams.review();

        await(() -> this.streams.count(this.topic) == 0);
    }

    @Test
    void nobodyDeafensTheOthersByClaimingToHaveSeenWhatIsToCome() throws Exception {
        try (var liar = follow(999_999)) {
            await(() -> this.streams.count(this.topic) == 1);
            signIn(this.stage.onni());
            this.page.navigate(address(path()));
            await(() -> this.streams.count(this.topic) == 2);
            this.scene.post(this.stage, this.stage.helmi(), this.wall, "Tämä näkyy kaikille");
            assertThat(this.page.locator(".note")).hasCount(1);
        }
    }

    private String path() {
        return this.stage.county().path() + "/walls/" + this.wall;
    }

    private InputStream follow(long since) throws Exception {
        var guest = this.scene.guest(this.stage, this.wall, "Liisa");
        var request = HttpRequest.newBuilder(URI.create(address(path() + "/stream?since=" + since)))
            .header("Cookie", "guest=" + guest.guestToken())
            .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private void signOut(Page on) {
        on.navigate(address(this.stage.county().path()));
        on.evaluate("document.querySelector('form[action=\"/sign-out\"]').submit()");
        on.waitForURL(address("/"));
    }

    private void await(BooleanSupplier reached) {
        for (int tries = 0; tries < 100 && !reached.getAsBoolean(); tries++) {
            this.page.waitForTimeout(50);
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }

}
