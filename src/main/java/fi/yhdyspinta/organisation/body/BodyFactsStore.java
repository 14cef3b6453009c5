package fi.yhdyspinta.organisation.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.body.BodyFacts.Decision;
import fi.yhdyspinta.organisation.body.BodyFacts.MeetingRule;
import fi.yhdyspinta.organisation.body.BodyFacts.Term;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes what is known of a county's bodies. */
@Repository
class BodyFactsStore {

    private static final String COLUMNS = """
            SELECT id, key, name_fi, name_sv, name_en, kind, level, municipality_code, decided_on, decision_section,
                   decision_link, term_from_on, term_last_on, tasks, meetings_least, meetings_most, open, ended_on,
                   source
            FROM organisation.body
            WHERE county_id = platform.county() AND (:all OR open)
            """;

    private final JdbcClient db;

    BodyFactsStore(JdbcClient db) {
        this.db = db;
    }

    /** All of the county, by Finnish name. */
    List<BodyFacts> list(boolean all) {
        return this.db.sql(COLUMNS + """
                ORDER BY coalesce(name_fi, name_sv, name_en) COLLATE "fi-x-icu", id
                """).param("all", all).query(BodyFactsStore::facts).list();
    }

    Optional<BodyFacts> find(BodyId id, boolean all) {
        return this.db.sql(COLUMNS + " AND id = :id")
            .param("all", all)
            .param("id", id.value())
            .query(BodyFactsStore::facts)
            .optional();
    }

    boolean isStructureOpen() {
        return this.db.sql("""
                SELECT open
                FROM organisation.structure_setting
                WHERE county_id = platform.county()
                """).query(Boolean.class).optional().orElse(false);
    }

    void insert(CountyId county, BodyFacts body) {
        filled(this.db.sql("""
                INSERT INTO organisation.body (county_id, id, key, name_fi, name_sv, name_en, position, kind, level,
                                               municipality_code, decided_on, decision_section, decision_link,
                                               term_from_on, term_last_on, tasks, meetings_least, meetings_most, open,
                                               ended_on, source)
                SELECT :county, :id, :key, :fi, :sv, :en, coalesce(max(position), -1) + 1, :kind, :level, :municipality,
                       :decided, :section, :link, :from, :last, :tasks, :least, :most, :open, :ended, :source
                FROM organisation.body
                WHERE county_id = platform.county()
                """), body).param("county", county.value())
            .param("key", body.key())
            .param("source", body.source())
            .update();
    }

    void update(BodyFacts body) {
        filled(this.db.sql("""
                UPDATE organisation.body
                SET name_fi = :fi, name_sv = :sv, name_en = :en, kind = :kind, level = :level,
                    municipality_code = :municipality, decided_on = :decided, decision_section = :section,
                    decision_link = :link, term_from_on = :from, term_last_on = :last, tasks = :tasks,
                    meetings_least = :least, meetings_most = :most, open = :open, ended_on = :ended
                WHERE county_id = platform.county() AND id = :id
                """), body).update();
    }

    private static StatementSpec filled(StatementSpec statement, BodyFacts body) {
        return statement.param("id", body.id().value())
            .param("fi", body.name().fi())
            .param("sv", body.name().sv())
            .param("en", body.name().en())
            .param("kind", nameOf(body.kind()))
            .param("level", nameOf(body.level()))
            .param("municipality", body.municipality())
            .param("decided", body.decision().on())
            .param("section", body.decision().section())
            .param("link", body.decision().link())
            .param("from", body.term().from())
            .param("last", body.term().last())
            .param("tasks", body.tasks())
            .param("least", body.meetings().least())
            .param("most", body.meetings().most())
            .param("open", body.open())
            .param("ended", body.endedOn());
    }

    private static @Nullable String nameOf(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    private static BodyFacts facts(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var level = row.getString("level");
        return new BodyFacts(new BodyId(Rows.uuid(row, "id")), row.getString("key"), Rows.localText(row, "name"),
                kind == null ? null : BodyKind.valueOf(kind), level == null ? null : BodyLevel.valueOf(level),
                row.getString("municipality_code"),
                new Decision(day(row, "decided_on"), row.getString("decision_section"), row.getString("decision_link")),
                new Term(day(row, "term_from_on"), day(row, "term_last_on")), row.getString("tasks"),
                new MeetingRule(row.getObject("meetings_least", Integer.class),
                        row.getObject("meetings_most", Integer.class)),
                row.getBoolean("open"), day(row, "ended_on"), row.getString("source"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    List<LocalDate> listMeetings(BodyId body) {
        return this.db.sql("""
                SELECT held_on
                FROM organisation.body_meeting
                WHERE county_id = platform.county() AND body_id = :body
                ORDER BY held_on DESC
                """).param("body", body.value()).query(LocalDate.class).list();
    }

    void insertMeeting(CountyId county, BodyId body, LocalDate day) {
        this.db.sql("""
                INSERT INTO organisation.body_meeting (county_id, body_id, held_on)
                VALUES (:county, :body, :day)
                ON CONFLICT DO NOTHING
                """).param("county", county.value()).param("body", body.value()).param("day", day).update();
    }

    void deleteMeeting(BodyId body, LocalDate day) {
        this.db.sql("""
                DELETE FROM organisation.body_meeting
                WHERE county_id = platform.county() AND body_id = :body AND held_on = :day
                """).param("body", body.value()).param("day", day).update();
    }

}
