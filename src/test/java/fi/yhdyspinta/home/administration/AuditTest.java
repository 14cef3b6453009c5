package fi.yhdyspinta.home.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.AuditFilter;
import fi.yhdyspinta.identity.PersonalTraces;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditTest extends DatabaseTest {

    @Autowired
    private AuditPages pages;

    @Autowired
    private Memberships memberships;

    @Autowired
    private PersonalTraces traces;

    private Stage stage;

    @BeforeEach
    void act() {
        this.stage = this.cast.stage();
        this.stage.run(() -> this.memberships.name(this.stage.aino(), this.stage.meri().person(), this.stage.own().id(),
                Role.COORDINATOR));
        var tapio = this.stage.in(() -> this.memberships.list(this.stage.tapio().person())).getFirst().id();
        this.stage.run(() -> this.memberships.end(this.stage.helmi(), tapio, "Ei enää mukana"));
    }

    @Test
    void entriesAreFoundByPersonDeedThingAndDay() {
        assertThat(actions(AuditFilter.all())).containsExactly("MEMBER_ENDED", "MEMBER_NAMED");
        assertThat(actions(new AuditFilter("helmi", null, null, null, null))).containsExactly("MEMBER_ENDED");
        assertThat(actions(new AuditFilter("", "MEMBER_NAMED", null, null, null))).containsExactly("MEMBER_NAMED");
        assertThat(actions(new AuditFilter("", null, "survey", null, null))).isEmpty();
        assertThat(actions(new AuditFilter("", null, "person", Instant.now().minus(Duration.ofHours(1)), null)))
            .hasSize(2);
        assertThat(actions(new AuditFilter("", null, null, null, Instant.now().minus(Duration.ofHours(1))))).isEmpty();
    }

    @Test
    void administratorSeesTheInstallationsOwnEntriesOnly() {
        this.traces.noteTaken(this.stage.helmi().person());

        var seen = this.pages.listOfInstallation(this.stage.sara().person(), AuditFilter.all(), 0, 1000);

        assertThat(seen).extracting(line -> line.entry().subjectId())
            .contains(this.stage.helmi().person().value())
            .doesNotContain(this.stage.tapio().person().value());
        assertThatThrownBy(() -> this.pages.listOfInstallation(this.stage.aino().person(), AuditFilter.all(), 0, 1))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.stage.in(() -> this.pages.list(this.stage.sara(), AuditFilter.all(), 0, 1)))
            .isInstanceOf(Forbidden.class);
    }

    private List<String> actions(AuditFilter filter) {
        return this.stage.in(() -> this.pages.list(this.stage.aino(), filter, 0, 50))
            .stream()
            .map(line -> line.entry().action())
            .toList();
    }

}
