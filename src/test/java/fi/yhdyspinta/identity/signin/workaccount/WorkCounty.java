package fi.yhdyspinta.identity.signin.workaccount;

import java.util.TreeSet;
import java.util.UUID;
import java.util.List;

import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.identity.WorkAccountSettings;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;

import static org.assertj.core.api.Assertions.assertThat;

/** An invented county whose staff sign in at the provider of the tests. */
final class WorkCounty {

    static final LocalText NAME = new LocalText("Järvi-Savon työtunnuksella", "med Insjö-Savolax arbetskonto",
            "with your Lake Savo account");

    final Stage stage;

    final String domain = "jarvisavo-" + UUID.randomUUID().toString().substring(0, 8) + ".example";

    private final Cast cast;

    private final People people;

    private final WorkAccountSettings settings;

    private final int port;

    WorkCounty(Cast cast, People people, WorkAccountSettings settings, int port) {
        this.cast = cast;
        this.stage = cast.stage();
        this.people = people;
        this.settings = settings;
        this.port = port;
    }

    /** In use, with the provider of the tests. */
    WorkCounty open() {
        set(OidcServer.get().issuer(), OidcServer.SECRET, true);
        return this;
    }

    void set(String issuer, String secret, boolean active) {
        set(new WorkAccountProvider(issuer, OidcServer.get().newClient(back()), NAME,
                new TreeSet<>(List.of(this.domain)), active), secret);
    }

    void set(WorkAccountProvider provider, String secret) {
        assertThat(this.stage.in(() -> this.settings.save(this.stage.sara().person(), provider, secret))).isEmpty();
    }

    String back() {
        return "http://localhost:" + this.port + path() + "/return";
    }

    String path() {
        return this.stage.county().path() + "/sign-in/work-account";
    }

    String email(String mailbox) {
        return mailbox + "@" + this.domain;
    }

    /** Somebody known here by an address of the county's, who acts for the county. */
    PersonId member(String mailbox, String name) {
        var person = this.people.invite(email(mailbox), name, Language.FI).id();
        this.cast.join(this.stage.county(), person, this.stage.own(), Role.FACILITATOR);
        return person;
    }

}
