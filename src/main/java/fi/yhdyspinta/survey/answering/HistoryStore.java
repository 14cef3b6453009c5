package fi.yhdyspinta.survey.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.AnswerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has stood in a field before, and what lost to another's text. */
@Repository
class HistoryStore {

    private final JdbcClient db;

    HistoryStore(JdbcClient db) {
        this.db = db;
    }

    /** A text of a field's history. */
    public record Former(UUID id, boolean setAside, String value, Instant at, PersonId by) {
    }

    /** All former texts, the newest first. */
    List<Former> list(AnswerId answer) {
        return this.db.sql("""
                SELECT id, fate, value, written_at, written_by
                FROM survey.answer_history
                WHERE county_id = platform.county() AND answer_id = :answer
                ORDER BY written_at DESC, revision DESC, id DESC
                """).param("answer", answer.value()).query(HistoryStore::former).list();
    }

    Optional<Former> find(AnswerId answer, UUID id) {
        return list(answer).stream().filter(former -> former.id().equals(id)).findFirst();
    }

    /** The text of an earlier revision, from which somebody has written on. */
    Optional<String> findValue(AnswerId answer, int revision) {
        return this.db.sql("""
                SELECT value
                FROM survey.answer_history
                WHERE county_id = platform.county()
                  AND answer_id = :answer
                  AND revision = :revision
                  AND fate = 'REPLACED'
                """).param("answer", answer.value()).param("revision", revision).query(String.class).optional();
    }

    /** Whether that person's text has stood in the field. */
    boolean has(AnswerId answer, String value, PersonId by) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM survey.answer_history
                    WHERE county_id = platform.county()
                      AND answer_id = :answer
                      AND fate = 'REPLACED'
                      AND written_by = :by
                      AND value = :value)
                """)
            .param("answer", answer.value())
            .param("value", value)
            .param("by", by.value())
            .query(Boolean.class)
            .single();
    }

    /** Keeps what stood in the field and is about to be replaced. */
    void keepReplaced(CountyId county, Draft draft) {
        this.db.sql("""
                INSERT INTO survey.answer_history (county_id, id, answer_id, revision, fate, value, written_at,
                                                   written_by)
                VALUES (:county, :id, :answer, :revision, 'REPLACED', :value, :at, :by)
                """)
            .param("county", county.value())
            .param("id", Ids.next())
            .param("answer", draft.id().value())
            .param("revision", draft.revision())
            .param("value", draft.value())
            .param("at", Rows.at(draft.at()))
            .param("by", draft.by().value())
            .update();
    }

    /** Keeps a text that met another's; as its writer writes on, the newest of it. */
    void keepSetAside(CountyId county, AnswerId answer, int revision, String value, PersonId by, Instant at) {
        this.db.sql("""
                INSERT INTO survey.answer_history (county_id, id, answer_id, revision, fate, value, written_at,
                                                   written_by)
                VALUES (:county, :id, :answer, :revision, 'SET_ASIDE', :value, :at, :by)
                ON CONFLICT (county_id, answer_id, revision, written_by) WHERE fate = 'SET_ASIDE'
                DO UPDATE SET value = excluded.value, written_at = excluded.written_at
                """)
            .param("county", county.value())
            .param("id", Ids.next())
            .param("answer", answer.value())
            .param("revision", revision)
            .param("value", value)
            .param("at", Rows.at(at))
            .param("by", by.value())
            .update();
    }

    private static Former former(ResultSet row, int number) throws SQLException {
        return new Former(Rows.uuid(row, "id"), row.getString("fate").equals("SET_ASIDE"), row.getString("value"),
                Rows.instant(row, "written_at"), new PersonId(Rows.uuid(row, "written_by")));
    }

}
