package fi.yhdyspinta.house;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import fi.yhdyspinta.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What every table keeps to, read from the catalogue of the migrated database. */
class SchemaTest extends DatabaseTest {

    /** Named by Spring Session's library, not by us. */
    private static final Set<String> NAMED_BY_OTHERS = Set.of("identity.session_attributes");

    /** In which county a municipality lies is public knowledge, not a tenant's row. */
    private static final String REFERENCE = "organisation.municipality";

    private static final String TABLES = """
            WITH tables AS (
                SELECT c.oid, n.nspname AS schema, c.relname AS name, n.nspname || '.' || c.relname AS full_name,
                       c.relrowsecurity AS guarded, c.relforcerowsecurity AS forced, c.relowner
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p')
                  AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
                  AND c.relname <> 'flyway_schema_history')
            """;

    @Autowired
    private JdbcClient db;

    private record Reference(String name, String child, String parent) {
    }

    @Test
    void tableNamesAreSingular() {
        assertThat(ask("SELECT full_name FROM tables WHERE name ~ '([^sui]s|people|children)$'"))
            .as("plural table names")
            .isSubsetOf(NAMED_BY_OTHERS);
    }

    @Test
    void everyTableLivesInTheSchemaOfAModule() {
        assertThat(ask("SELECT DISTINCT schema FROM tables")).as("schemas with tables")
            .allMatch(Neighbours::isModule, "a module under fi.yhdyspinta");
    }

    @Test
    void migrationsMakeTablesInTheirOwnSchemaOnly() {
        var created = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?(?:(\\w+)\\.)?(\\w+)");
        for (var file : Sources.list(Sources.MIGRATIONS, ".sql")) {
            assertThat(created.matcher(Sources.read(file)).results().map(found -> found.group(1)))
                .as("schemas in %s", file)
                .allMatch(Sources.moduleOf(Sources.MIGRATIONS, file)::equals);
        }
    }

    @Test
    void timeIsKeptWithItsZone() {
        assertThat(ask("""
                SELECT full_name || '.' || a.attname
                FROM tables
                JOIN pg_attribute a ON a.attrelid = tables.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE a.atttypid IN ('timestamp'::regtype, 'timetz'::regtype)
                   OR a.attname LIKE '%\\_at' AND a.atttypid <> 'timestamptz'::regtype
                   OR a.attname LIKE '%\\_on' AND a.atttypid <> 'date'::regtype
                """)).as("columns for time that are not timestamptz (*_at) or date (*_on)").isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        assertThat(ask("""
                SELECT full_name || ': ' || k.conname
                FROM tables
                JOIN pg_constraint k ON k.conrelid = tables.oid AND k.contype = 'f'
                WHERE NOT EXISTS (
                    SELECT 1
                    FROM pg_index i
                    WHERE i.indrelid = k.conrelid
                      AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$')
                      AND i.indkey[0:cardinality(k.conkey) - 1]::int2[] @> k.conkey)
                """)).as("foreign keys without an index that begins with their columns").isEmpty();
    }

    @Test
    void foreignKeysPointDown() {
        var references = this.db.sql(TABLES + """
                SELECT k.conname AS name, child.schema AS child, parent.schema AS parent
                FROM pg_constraint k
                JOIN tables child ON child.oid = k.conrelid
                JOIN tables parent ON parent.oid = k.confrelid
                WHERE k.contype = 'f' AND child.schema <> parent.schema
                """).query(Reference.class).list();
        assertThat(references).as("foreign keys to a module above or beside")
            .allMatch(reference -> Neighbours.isAbove(reference.child(), reference.parent()));
    }

    @Test
    void countyStandsFirstInTheKeyOfEveryTenantTable() {
        assertThat(ask("""
                SELECT full_name
                FROM tables
                JOIN pg_attribute a ON a.attrelid = tables.oid AND a.attname = 'county_id' AND a.attnotnull
                WHERE NOT EXISTS (
                    SELECT 1
                    FROM pg_index i
                    WHERE i.indrelid = tables.oid AND i.indisprimary AND i.indkey[0] = a.attnum)
                """)).as("tenant tables whose primary key does not begin with county_id").isEmpty();
    }

    @Test
    void everyTenantTableIsGuarded() {
        assertThat(ask("""
                SELECT full_name
                FROM tables
                JOIN pg_attribute a ON a.attrelid = tables.oid AND a.attname = 'county_id' AND NOT a.attisdropped
                WHERE NOT (guarded AND forced AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = tables.oid))
                """)).as("tables with county_id but without CALL platform.guard('…')")
            .filteredOn(table -> !table.equals(REFERENCE))
            .isEmpty();
    }

    @Test
    void applicationOwnsNothingAndCannotStepPastTheGuard() {
        assertThat(ask("SELECT full_name FROM tables WHERE relowner = current_user::regrole"))
            .as("tables the application's role owns")
            .isEmpty();
        assertThat(ask("""
                SELECT rolname
                FROM pg_roles
                WHERE pg_has_role(current_user, oid, 'MEMBER')
                  AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
                """)).as("powers of the application's role").isEmpty();
        assertThat(ask("""
                SELECT nspname
                FROM pg_namespace
                WHERE has_schema_privilege(oid, 'CREATE') AND nspname !~ '^pg_'
                """)).as("schemas in which the application may make tables").isEmpty();
    }

    private List<String> ask(String question) {
        return this.db.sql(TABLES + question).query(String.class).list();
    }

}
