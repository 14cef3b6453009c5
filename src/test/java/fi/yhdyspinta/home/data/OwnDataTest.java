package fi.yhdyspinta.home.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.PersonalTrace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept about a person is told to that person, whole. */
class OwnDataTest extends DatabaseTest {

    /**
     * Columns that hold an address without pointing to a person, and what becomes of
     * them.
     */
    private static final Map<String, String> ADDRESSES = Map.of("identity.person.email", "told, erased",
            "identity.session.principal_name", "told as the time of the session, deleted",
            "notification.outgoing_mail.recipient", "told as the list of mails, deleted",
            "organisation.role_invitation.email", "told as invitations, erased", "tray.provider.email",
            "an address that an organisation has published, erased when it is the person's");

    @Autowired
    private OwnRecords records;

    @Autowired
    private OwnRecordFile file;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JsonMapper json;

    /** Nobody can add a column that names a person and forget to tell of it. */
    @Test
    void everyColumnThatPointsToAPersonIsTold() {
        var pointing = this.db.sql("""
                SELECT n.nspname || '.' || c.relname || '.' || a.attname
                FROM pg_constraint k
                JOIN pg_class c ON c.oid = k.conrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey)
                WHERE k.contype = 'f' AND k.confrelid = 'identity.person'::regclass
                """).query(String.class).set();
        var told = this.db.sql("SELECT place FROM identity.trace_columns()").query(String.class).set();

        assertThat(told).hasSizeGreaterThan(40).containsAll(pointing).contains("workshop.note_like.participant");
    }

    @Test
    void everyColumnForAnAddressIsDealtWith() {
        var found = this.db.sql("""
                SELECT n.nspname || '.' || c.relname || '.' || a.attname
                FROM pg_attribute a
                JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE a.attnum > 0 AND a.attname IN ('email', 'recipient', 'principal_name')
                """).query(String.class).set();

        assertThat(found).isEqualTo(ADDRESSES.keySet());
    }

    /** Each row that names the person is there, and no row of others is. */
    @Test
    void everyRowIsCounted() {
        var stage = this.cast.stage();
        note(stage);

        var own = this.records.get(stage.tapio().person());

        var counted = own.counties()
            .stream()
            .flatMap(place -> place.traces().stream())
            .collect(Collectors.groupingBy(PersonalTrace::place, Collectors.counting()));
        assertThat(counted).containsEntry("organisation.membership.person_id", 1L)
            .containsEntry("workshop.note.author_person", 1L);
        assertThat(own.counties()).hasSize(1);
        assertThat(own.shared()).extracting(PersonalTrace::place).contains("organisation.person_county.person_id");
        var words = own.counties().getFirst().traces().stream().map(PersonalTrace::thing).toList().toString();
        assertThat(words).as("own words").contains("Tapion oma havainto");
        assertThat(this.records.get(stage.helmi().person()).counties().getFirst().traces().toString())
            .doesNotContain("Tapion oma havainto");
    }

    @Test
    void fileTellsTheSameAndNamesNobodyElse() {
        var stage = this.cast.stage();
        note(stage);

        var own = this.records.get(stage.tapio().person());
        var tree = this.json.readTree(this.file.write(own));

        assertThat(tree.at("/person/name").asString()).isEqualTo("Tapio Taimi");
        assertThat(tree.at("/counties/0/records").size()).isEqualTo(own.counties().getFirst().traces().size());
        for (var other : List.of(stage.aino(), stage.helmi(), stage.meri())) {
            assertThat(tree.toString()).doesNotContain(other.person().toString());
        }
    }

    @Test
    void whoActsInTwoCountiesIsToldOfBoth() {
        var here = this.cast.stage();
        var there = this.cast.stage();
        this.cast.join(there.county(), here.helmi().person(), there.taimi(),
                fi.yhdyspinta.organisation.Role.CONTRIBUTOR);

        Set<String> told = new TreeSet<>(this.records.get(here.helmi().person())
            .counties()
            .stream()
            .map(place -> place.county().slug())
            .toList());

        assertThat(told).containsExactlyInAnyOrder(here.county().slug(), there.county().slug());
    }

    private void note(Stage stage) {
        var county = stage.county().id().value();
        var wall = UUID.randomUUID();
        var column = UUID.randomUUID();
        stage.run(() -> this.transaction.executeWithoutResult(status -> {
            this.db.sql("""
                    INSERT INTO workshop.wall (county_id, id, process_id, position, key, question, own_columns, state,
                                               created_by, created_at, opened_at)
                    VALUES (?, ?, ?, 0, 'w', 'Mitä?', false, 'OPEN', ?, now(), now())
                    """).params(county, wall, UUID.randomUUID(), stage.meri().person().value()).update();
            this.db.sql("""
                    INSERT INTO workshop.wall_column (county_id, id, wall_id, name, position)
                    VALUES (?, ?, ?, 'Sarake', 0)
                    """).params(county, column, wall).update();
            this.db.sql("""
                    INSERT INTO workshop.note (county_id, id, wall_id, column_id, text, author_person, posted_at,
                                               revision)
                    VALUES (?, ?, ?, ?, 'Tapion oma havainto', ?, now(), 1)
                    """).params(county, UUID.randomUUID(), wall, column, stage.tapio().person().value()).update();
        }));
    }

}
