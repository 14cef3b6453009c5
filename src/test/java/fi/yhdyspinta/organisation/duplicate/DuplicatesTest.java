package fi.yhdyspinta.organisation.duplicate;

import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Overtaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DuplicatesTest extends DatabaseTest {

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void likelyPairsAreFoundAndOthersAreNot() {
        var stage = this.cast.stage();
        var written = this.cast.organisation(stage.county(), "Koivulahden Taimi r.y.", PartyType.NGO);
        var school = this.cast.organisation(stage.county(), "Keskustan lukio", PartyType.SCHOOL);
        this.cast.organisation(stage.county(), "Tuulin srk", PartyType.PARISH);
        in(stage, "UPDATE organisation.organisation SET business_id = '1234567-1' WHERE id IN ('%s', '%s')"
            .formatted(school.id(), stage.saarikunta().id()));
        in(stage, "UPDATE organisation.organisation SET association_number = '123.456' "
                + "WHERE name_fi IN ('Tuulin srk', 'Tuulin seurakunta') AND id IN (SELECT organisation_id FROM organisation.participation)");

        assertThat(stage.in(() -> this.duplicates.search(stage.aino()))).isEqualTo(2);

        assertThat(names(stage)).containsExactlyInAnyOrder("ASSOCIATION_NUMBER Tuulin seurakunta, Tuulin srk",
                "NAME Koivulahden Taimi r.y., Koivulahden Taimi ry");
        stage.run(() -> this.duplicates.tellApart(stage.aino(), written.id(), stage.taimi().id()));
        assertThat(stage.in(() -> this.duplicates.search(stage.aino()))).isZero();
        assertThat(names(stage)).hasSize(1);
    }

    @Test
    void everythingThatSpokeOfOneSpeaksOfTheOther() {
        var stage = this.cast.stage();
        var gone = this.cast.organisation(stage.county(), "Taimi", PartyType.NGO);
        this.cast.actor(stage.county(), "ulla." + UUID.randomUUID(), "Ulla Utu", gone, Role.REPRESENTATIVE);
        this.cast.join(stage.county(), stage.tapio().person(), gone, Role.CONTRIBUTOR);
        in(stage, "UPDATE organisation.organisation SET parent_id = '%s' WHERE id = '%s'".formatted(gone.id(),
                stage.seurakunta().id()));
        in(stage,
                "UPDATE organisation.organisation SET themes = '{Uinti}', role_mailbox = 'taimi@example.org' WHERE id = '%s'"
                    .formatted(gone.id()));

        var stayed = stage.in(() -> this.duplicates.merge(stage.aino(), gone.id(), stage.taimi().id()));

        assertThat(stayed).as("Tapio drafts for both, which may stand once only").isEqualTo(1);
        assertThat(count(stage, "organisation.membership WHERE organisation_id = '%s'".formatted(gone.id())))
            .isEqualTo(1);
        assertThat(count(stage, "organisation.membership WHERE organisation_id = '%s'".formatted(stage.taimi().id())))
            .isEqualTo(3);
        assertThat(count(stage, "organisation.organisation WHERE parent_id = '%s'".formatted(stage.taimi().id())))
            .isEqualTo(1);
        assertThat(stage.in(() -> this.organisations.get(stage.taimi().id())).roleMailbox())
            .isEqualTo("taimi@example.org");
        assertThat(stage.in(() -> this.organisations.list())).extracting(Organisation::id).doesNotContain(gone.id());
        assertThat(stage.in(() -> this.organisations.get(gone.id()))).as("the pointer").isNotNull();
        assertThatThrownBy(
                () -> stage.run(() -> this.duplicates.merge(stage.aino(), gone.id(), stage.seurakunta().id())))
            .isInstanceOf(Overtaken.class);
    }

    /**
     * Whatever table comes later: its foreign key is in the catalogue, and so in the
     * view.
     */
    @Test
    void noForeignKeyToAnOrganisationIsForgotten() {
        var keys = this.db
            .sql("""
                    SELECT c.conrelid::regclass::text || '.' || a.attname
                    FROM pg_constraint c
                    JOIN pg_attribute a ON a.attrelid = c.conrelid
                    JOIN pg_attribute p ON p.attrelid = c.confrelid
                    WHERE c.contype = 'f'
                      AND c.confrelid IN ('organisation.organisation'::regclass, 'organisation.participation'::regclass)
                      AND p.attname = CASE c.confrelid WHEN 'organisation.organisation'::regclass THEN 'id' ELSE 'organisation_id' END
                      AND array_position(c.conkey, a.attnum) = array_position(c.confkey, p.attnum)
                    """)
            .query(String.class)
            .list();
        var known = this.db.sql("SELECT child::regclass::text || '.' || column_name FROM organisation.reference")
            .query(String.class)
            .list();

        assertThat(known).containsExactlyInAnyOrderElementsOf(keys.stream().distinct().toList());
        assertThat(known).contains("organisation.membership.organisation_id", "survey.response.organisation_id",
                "round.invitation.organisation_id", "report.comment.organisation_id",
                "outcome.agreed_action.proposed_for");
    }

    @Test
    void onlyTheCoordinatorMergesAndTellsApart() {
        var stage = this.cast.stage();
        for (var other : List.of(stage.helmi(), stage.onni(), stage.visitor())) {
            assertThatThrownBy(() -> stage.run(() -> this.duplicates.search(other))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(
                    () -> stage.run(() -> this.duplicates.merge(other, stage.taimi().id(), stage.seurakunta().id())))
                .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> stage
                .run(() -> this.duplicates.tellApart(other, stage.taimi().id(), stage.seurakunta().id())))
                .isInstanceOf(Forbidden.class);
        }
    }

    private List<String> names(Stage stage) {
        return stage.in(() -> this.duplicates.list(stage.aino(), 1))
            .stream()
            .map(pair -> pair.likely().reason() + " "
                    + String.join(", ",
                            List.of(pair.one().name().in(Language.FI), pair.other().name().in(Language.FI))
                                .stream()
                                .sorted()
                                .toList()))
            .toList();
    }

    private int count(Stage stage, String what) {
        return stage.in(() -> this.transaction
            .execute(status -> this.db.sql("SELECT count(*) FROM " + what).query(Integer.class).single()));
    }

    private void in(Stage stage, String sql) {
        stage.run(() -> this.transaction.executeWithoutResult(status -> this.db.sql(sql).update()));
    }

}
