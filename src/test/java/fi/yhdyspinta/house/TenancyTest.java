package fi.yhdyspinta.house;

import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A county sees its own rows only, even when a query has forgotten to ask for them.
 */
class TenancyTest extends DatabaseTest {

    private static final String FORGETFUL = "SELECT * FROM organisation.membership";

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void forgetfulQuerySeesTheOwnCountyOnly() {
        var here = this.cast.stage();
        var elsewhere = this.cast.stage();

        assertThat(here.in(() -> counties(FORGETFUL))).isNotEmpty().containsOnly(idOf(here));
        assertThat(elsewhere.in(() -> counties(FORGETFUL))).isNotEmpty().containsOnly(idOf(elsewhere));
    }

    @Test
    void withoutACountyNothingIsSeenInAnyTenantTable() {
        this.cast.stage();
        for (var table : guardedTables()) {
            assertThat(counties("SELECT county_id FROM " + table + " WHERE county_id IS NOT NULL")).as(table).isEmpty();
        }
    }

    @Test
    void noTenantTableShowsARowOfAnotherCounty() {
        this.cast.stage();
        var here = this.cast.stage();
        for (var table : guardedTables()) {
            assertThat(here.in(() -> counties("SELECT county_id FROM " + table + " WHERE county_id IS NOT NULL")))
                .as(table)
                .isSubsetOf(List.of(idOf(here)));
        }
    }

    @Test
    void rowForAnotherCountyIsRefused() {
        var here = this.cast.stage();
        var elsewhere = this.cast.stage();

        assertThatThrownBy(() -> here.run(() -> change("""
                INSERT INTO organisation.participation (county_id, organisation_id, since)
                VALUES (?, ?, now())
                """, idOf(elsewhere), here.taimi().id().value()))).rootCause()
            .hasMessageContaining("row-level security");
    }

    @Test
    void rowCannotBeMovedToAnotherCounty() {
        var here = this.cast.stage();
        var elsewhere = this.cast.stage();

        assertThatThrownBy(
                () -> here.run(() -> change("UPDATE organisation.membership SET county_id = ?", idOf(elsewhere))))
            .rootCause()
            .hasMessageContaining("row-level security");
    }

    @Test
    void deletingEverythingDeletesTheOwnRowsOnly() {
        var here = this.cast.stage();
        var elsewhere = this.cast.stage();

        here.run(() -> change("DELETE FROM organisation.membership"));

        assertThat(here.in(() -> counties(FORGETFUL))).isEmpty();
        assertThat(elsewhere.in(() -> counties(FORGETFUL))).isNotEmpty();
    }

    private static UUID idOf(Stage stage) {
        return stage.county().id().value();
    }

    private List<UUID> counties(String query) {
        return this.transaction.execute(
                status -> this.db.sql(query).query((row, number) -> row.getObject("county_id", UUID.class)).list());
    }

    private void change(String sql, Object... values) {
        this.transaction.executeWithoutResult(status -> this.db.sql(sql).params(values).update());
    }

    private List<String> guardedTables() {
        return this.db.sql("""
                SELECT c.oid::regclass::text
                FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'county_id'
                WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity
                """).query(String.class).list();
    }

}
