package fi.yhdyspinta.organisation.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.notification.Undeliverable;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Corrections;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class YearlyChecksTest extends DatabaseTest {

    private static final LocalDate LAST = LocalDate.now().plusDays(20);

    @Autowired
    private YearlyChecks checks;

    @Autowired
    private CheckAnswers answers;

    @Autowired
    private Corrections register;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Undeliverable undeliverable;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void organisationConfirmsByItsLinkOnce() {
        var stage = this.cast.stage();
        var token = begin(stage, stage.taimi());
        assertThat(stage.in(() -> this.answers.show(token)).now().get(Column.NAME_FI))
            .isEqualTo("Koivulahden Taimi ry");

        stage.run(() -> this.answers.confirm(stage.county().id(), token));

        assertThat(standings(stage)).containsEntry("Koivulahden Taimi ry", Asked.Standing.CONFIRMED)
            .containsEntry("Tuulin seurakunta", Asked.Standing.NO_ADDRESS)
            .doesNotContainKey("Järvi-Savon hyvinvointialue");
        assertThatThrownBy(() -> stage.run(() -> this.answers.confirm(stage.county().id(), token)))
            .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> stage.run(() -> this.answers.confirm(stage.county().id(), "arvaus")))
            .isInstanceOf(NotFound.class);
        var elsewhere = this.cast.stage();
        assertThatThrownBy(() -> elsewhere.run(() -> this.answers.show(token))).isInstanceOf(NotFound.class);
    }

    @Test
    void harmlessIsWrittenAtOnceAndTheRestWaitsForTheCoordinator() {
        var stage = this.cast.stage();
        var token = begin(stage, stage.taimi());
        var told = new Snapshot(Map.of(Column.NAME_FI, "Koivulahden Uusi Taimi ry", Column.THEMES, "Uinti",
                Column.MAILBOX, "uusi@example.org"));

        stage.run(() -> this.answers.correct(stage.county().id(), token, told, "Puheenjohtaja vaihtui."));

        var now = stage.in(() -> this.register.get(stage.taimi().id()));
        assertThat(now.get(Column.THEMES)).isEqualTo("Uinti");
        assertThat(now.get(Column.NAME_FI)).isEqualTo("Koivulahden Taimi ry");
        var waiting = stage.in(() -> this.checks.listCorrections(stage.aino()));
        assertThat(waiting).extracting(Correction::message).containsExactly("Puheenjohtaja vaihtui.");
        assertThat(waiting.getFirst().columns()).containsExactly(Column.NAME_FI, Column.MAILBOX);

        stage.run(() -> this.checks.accept(stage.aino(), waiting.getFirst().id()));

        assertThat(stage.in(() -> this.register.get(stage.taimi().id())).get(Column.MAILBOX))
            .isEqualTo("uusi@example.org");
        assertThatThrownBy(() -> stage.run(() -> this.checks.decline(stage.aino(), waiting.getFirst().id())))
            .isInstanceOf(Overtaken.class);
    }

    @Test
    void whoIsSilentOrCannotBeReachedBecomesDormant() {
        var stage = this.cast.stage();
        var bounced = mailbox(stage, stage.seurakunta());
        mailbox(stage, stage.saarikunta());
        var token = begin(stage, stage.taimi());
        stage.run(() -> this.answers.confirm(stage.county().id(), token));
        this.undeliverable.mark(bounced.toUpperCase(java.util.Locale.ROOT));
        assertThat(standings(stage)).containsEntry("Tuulin seurakunta", Asked.Standing.BOUNCED)
            .containsEntry("Saarikunnan kunta", Asked.Standing.SILENT);

        stage.run(() -> this.checks.remind(stage.aino()));
        assertThat(mails(stage, "check:reminder:")).as("reminders").isEqualTo(1);
        assertThatThrownBy(() -> stage.run(() -> this.checks.remind(stage.aino()))).isInstanceOf(Overtaken.class);
        stage.run(() -> this.checks.closeDue(stage.county().id()));
        assertThat(stage.in(() -> this.organisations.listSilent())).as("before the last day").isEmpty();
        in(stage, "UPDATE organisation.yearly_check SET last_on = current_date - 2");
        stage.run(() -> this.checks.closeDue(stage.county().id()));

        assertThat(stage.in(() -> this.organisations.listSilent())).containsOnlyKeys(stage.seurakunta().id(),
                stage.saarikunta().id());
        assertThat(stage.in(() -> this.organisations.listSilent()).values())
            .allMatch(standing -> standing.state() == OrganisationState.DORMANT);
        assertThatThrownBy(() -> stage.run(() -> this.answers.confirm(stage.county().id(), token)))
            .isInstanceOf(Overtaken.class);
    }

    @Test
    void onlyTheCoordinatorLeadsIt() {
        var stage = this.cast.stage();
        for (var other : List.of(stage.helmi(), stage.onni(), stage.visitor())) {
            assertThatThrownBy(() -> stage.run(() -> this.checks.begin(other, LAST))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage.run(() -> this.checks.remind(other))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage.run(() -> this.checks.close(other))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage.run(() -> this.checks.accept(other, CorrectionId.next())))
                .isInstanceOf(Forbidden.class);
        }
    }

    /** Begins a check and reads the link of one out of its mail before it is carried. */
    private String begin(Stage stage, Organisation organisation) {
        mailbox(stage, organisation);
        return stage.in(() -> this.transaction.execute(status -> {
            var check = this.checks.begin(stage.aino(), LAST);
            var text = this.db.sql("SELECT body FROM notification.outgoing_mail WHERE key = :key")
                .param("key", "check:mail:" + check + ":" + organisation.id())
                .query(String.class)
                .single();
            return text.replaceFirst("(?s).*/organisations/check/(\\S+).*", "$1");
        }));
    }

    private String mailbox(Stage stage, Organisation organisation) {
        var address = UUID.randomUUID() + "@example.org";
        in(stage, "UPDATE organisation.organisation SET role_mailbox = '%s' WHERE id = '%s'".formatted(address,
                organisation.id()));
        return address;
    }

    private Map<String, Asked.Standing> standings(Stage stage) {
        var check = stage.in(() -> this.checks.findLatest(stage.aino())).orElseThrow();
        return stage.in(() -> this.checks.listAsked(stage.aino(), check))
            .stream()
            .collect(java.util.stream.Collectors
                .toMap(asked -> asked.organisation().name().in(fi.yhdyspinta.platform.Language.FI), Asked::standing));
    }

    private int mails(Stage stage, String key) {
        var check = stage.in(() -> this.checks.findLatest(stage.aino())).orElseThrow();
        return this.db.sql("SELECT count(*) FROM notification.outgoing_mail WHERE key LIKE :key")
            .param("key", key + check.id() + "%")
            .query(Integer.class)
            .single();
    }

    private void in(Stage stage, String sql) {
        stage.run(() -> this.transaction.executeWithoutResult(status -> this.db.sql(sql).update()));
    }

}
