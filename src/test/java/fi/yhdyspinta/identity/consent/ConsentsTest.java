package fi.yhdyspinta.identity.consent;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.identity.Consent;
import fi.yhdyspinta.identity.ConsentKind;
import fi.yhdyspinta.identity.Consents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentsTest extends DatabaseTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Consents consents;

    private Stage stage;

    @BeforeEach
    void raise() {
        this.stage = this.cast.stage();
    }

    @Test
    void logKeepsWhatWasGivenAndTakenBack() {
        var onni = this.stage.onni().person();

        this.consents.say(onni, ConsentKind.PUBLIC_NAME, true);
        this.consents.say(onni, ConsentKind.PUBLIC_NAME, true);
        this.consents.say(onni, ConsentKind.PUBLIC_NAME, false);

        assertThat(this.consents.list(onni)).extracting(Consent::given, Consent::wording)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(false, 1),
                    org.assertj.core.groups.Tuple.tuple(true, 1));
        assertThat(this.consents.listGiven(ConsentKind.PUBLIC_NAME, List.of(onni))).isEmpty();
    }

    @Test
    void visitorSeesTheNamesOfThoseWhoAgree() {
        var contacts = this.stage.county().path() + "/contacts";
        assertThat(new Visit(this.port).get(contacts).body()).contains("Saarikunnan kunta")
            .doesNotContain("Onni Orava", "Aino Aalto");

        this.consents.say(this.stage.onni().person(), ConsentKind.PUBLIC_NAME, true);
        assertThat(new Visit(this.port).get(contacts).body()).contains("Onni Orava").doesNotContain("Aino Aalto");

        this.consents.say(this.stage.onni().person(), ConsentKind.PUBLIC_NAME, false);
        assertThat(new Visit(this.port).get(contacts).body()).doesNotContain("Onni Orava");
    }

    @Test
    void nobodyAgreesForAnother() {
        assertThat(
                new Visit(this.port).submit("/sign-in", "/me/consents", Map.of("kind", "PUBLIC_NAME", "given", "true"))
                    .statusCode())
            .isEqualTo(403);
    }

}
