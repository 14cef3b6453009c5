package fi.yhdyspinta.survey.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
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

    /**
     * A text that waits for somebody to choose between it and what stands in the field.
     */
    public record Aside(UUID id, AnswerId answer, String value, Instant at, PersonId by) {
    }

    /** What waits in a response, the oldest first. */
    List<Aside> listUnsettled(UUID response) {
        return this.db.sql("""
                SELECT h.id, h.answer_id, h.value, h.written_at, h.written_by
                FROM survey.answer_history h
                JOIN survey.answer a ON a.county_id = h.county_id AND a.id = h.answer_id
                WHERE a.county_id = platform.county()
                  AND a.response_id = :response
                  AND h.fate = 'SET_ASIDE'
                  AND h.settled_at IS NULL
                ORDER BY h.written_at, h.id
                """)
            .param("response", response)
            .query((row, number) -> new Aside(Rows.uuid(row, "id"), new AnswerId(Rows.uuid(row, "answer_id")),
                    row.getString("value"), Rows.instant(row, "written_at"),
                    new PersonId(Rows.uuid(row, "written_by"))))
            .list();
    }

    /** Somebody has chosen; the text stays among the former ones. */
    void settle(UUID former, PersonId by, Instant at) {
        this.db.sql("""
                UPDATE survey.answer_history
                SET settled_at = :at, settled_by = :by
                WHERE county_id = platform.county() AND id = :former AND fate = 'SET_ASIDE' AND settled_at IS NULL
                """).param("former", former).param("by", by.value()).param("at", Rows.at(at)).update();
    }

    /** A writer has chosen what becomes of the own texts that were set aside there. */
    void settleOwn(AnswerId answer, PersonId by, Instant at) {
        this.db.sql("""
                UPDATE survey.answer_history
                SET settled_at = :at, settled_by = :by
                WHERE county_id = platform.county()
                  AND answer_id = :answer
                  AND written_by = :by
                  AND fate = 'SET_ASIDE'
                  AND settled_at IS NULL
                """).param("answer", answer.value()).param("by", by.value()).param("at", Rows.at(at)).update();
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

    /** Keeps what stood in the fields and is about to be replaced. */
    void keepReplaced(CountyId county, Collection<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        this.db.sql("""
                INSERT INTO survey.answer_history (county_id, id, answer_id, revision, fate, value, written_at,
                                                   written_by)
                SELECT :county, d.id, d.answer, d.revision, 'REPLACED', d.value, d.at, d.by
                FROM unnest(:ids::uuid[], :answers::uuid[], :revisions::int[], :texts::text[], :times::timestamptz[],
                            :writers::uuid[]) AS d (id, answer, revision, value, at, by)
                """)
            .param("county", county.value())
            .param("ids", drafts.stream().map(draft -> Ids.next()).toArray(UUID[]::new))
            .param("answers", drafts.stream().map(draft -> draft.id().value()).toArray(UUID[]::new))
            .param("revisions", drafts.stream().map(Draft::revision).toArray(Integer[]::new))
            .param("texts", drafts.stream().map(Draft::value).toArray(String[]::new))
            .param("times", drafts.stream().map(draft -> draft.at().toString()).toArray(String[]::new))
            .param("writers", drafts.stream().map(draft -> draft.by().value()).toArray(UUID[]::new))
            .update();
    }

    /**
     * Keeps a text that met another's; as its writer writes on, the newest of it. A text
     * that has been chosen over comes back only in other words.
     */
    void keepSetAside(CountyId county, AnswerId answer, int revision, String value, PersonId by, Instant at) {
        this.db.sql("""
                INSERT INTO survey.answer_history AS h (county_id, id, answer_id, revision, fate, value, written_at,
                                                   written_by)
                VALUES (:county, :id, :answer, :revision, 'SET_ASIDE', :value, :at, :by)
                ON CONFLICT (county_id, answer_id, revision, written_by) WHERE fate = 'SET_ASIDE'
                DO UPDATE SET value = excluded.value,
                              written_at = excluded.written_at,
                              settled_at = CASE WHEN h.value = excluded.value THEN h.settled_at END,
                              settled_by = CASE WHEN h.value = excluded.value THEN h.settled_by END
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

    /**
     * Thins out what was replaced before that time: of each person's texts in a field the
     * last of every ten minutes stays, and those on which a submission or another's text
     * stands. What was set aside stays.
     * @return how many are gone
     */
    int thin(Instant before) {
        return this.db.sql("""
                DELETE FROM survey.answer_history gone
                USING (
                    SELECT h.id, h.answer_id, h.value, h.revision, h.written_at, h.written_by,
                           lead(h.id) OVER within IS NOT NULL AS later,
                           coalesce(lead(h.written_by) OVER field, a.written_by) AS next_by
                    FROM survey.answer_history h
                    JOIN survey.answer a ON a.county_id = h.county_id AND a.id = h.answer_id
                    WHERE h.county_id = platform.county() AND h.fate = 'REPLACED'
                    WINDOW field AS (PARTITION BY h.answer_id ORDER BY h.revision),
                           within AS (PARTITION BY h.answer_id, h.written_by,
                                                   date_bin('10 minutes', h.written_at, TIMESTAMPTZ '2000-01-01')
                                      ORDER BY h.revision)
                ) AS kept
                WHERE gone.county_id = platform.county()
                  AND gone.id = kept.id
                  AND kept.later
                  AND kept.next_by = kept.written_by
                  AND kept.written_at < :before
                  AND NOT EXISTS (
                      SELECT 1
                      FROM survey.answer_history aside
                      WHERE aside.county_id = platform.county()
                        AND aside.answer_id = kept.answer_id
                        AND aside.revision = kept.revision
                        AND aside.fate = 'SET_ASIDE')
                  AND NOT EXISTS (
                      SELECT 1
                      FROM survey.submitted_answer sent
                      WHERE sent.county_id = platform.county()
                        AND sent.answer_id = kept.answer_id
                        AND sent.value = kept.value)
                """).param("before", Rows.at(before)).update();
    }

    private static Former former(ResultSet row, int number) throws SQLException {
        return new Former(Rows.uuid(row, "id"), row.getString("fate").equals("SET_ASIDE"), row.getString("value"),
                Rows.instant(row, "written_at"), new PersonId(Rows.uuid(row, "written_by")));
    }

}
