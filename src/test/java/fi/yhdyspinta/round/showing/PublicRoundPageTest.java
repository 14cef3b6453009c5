package fi.yhdyspinta.round.showing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A visitor's page drawn once is handed to many, and never when it is old. */
class PublicRoundPageTest extends DatabaseTest {

    private static final List<String> GUARDS = List.of("Content-Security-Policy", "X-Content-Type-Options",
            "X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cache-Control", "Content-Type");

    @Autowired
    private RoundFiles files;

    @Autowired
    private Rounds rounds;

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void secondVisitorGetsTheSamePageWithTheSameGuards() throws Exception {
        var stage = this.cast.stage();
        var round = published(stage);

        var first = get(stage, round, "fi");
        var second = get(stage, round, "fi");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains("HYTE-neuvottelut 2024");
        assertThat(second.headers().firstValue("Vary")).as("handed out from the kept pages").isPresent();
        assertThat(GUARDS).allSatisfy(name -> assertThat(second.headers().allValues(name)).as(name)
            .isEqualTo(first.headers().allValues(name)));
        assertThat(get(stage, round, "sv").body()).contains("Härnäst").isNotEqualTo(first.body());
    }

    @Test
    void changedRoundIsDrawnAnewAndAWithdrawnOneIsGone() throws Exception {
        var stage = this.cast.stage();
        var round = published(stage);
        assertThat(get(stage, round, "fi").body()).contains("Suunnitteilla");
        get(stage, round, "fi");

        stage.run(() -> this.rounds.move(stage.aino(), round.key(), RoundState.NEGOTIATING));
        assertThat(get(stage, round, "fi").body()).contains("Neuvotellaan");
        stage.run(() -> this.rounds.withdraw(stage.aino(), round.key()));
        assertThat(get(stage, round, "fi").statusCode()).isEqualTo(404);
    }

    private Round published(Stage stage) throws IOException {
        var content = new ClassPathResource("rounds/keski-suomi-2024.yaml").getContentAsByteArray();
        var round = stage.in(() -> this.files.take(stage.aino(), content, false));
        stage.run(() -> this.rounds.publish(stage.aino(), round.key()));
        return round;
    }

    private HttpResponse<String> get(Stage stage, Round round, String language)
            throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + this.port + stage.county().path() + round.path());
        return this.browser.send(HttpRequest.newBuilder(address).header("Accept-Language", language).build(),
                BodyHandlers.ofString());
    }

}
