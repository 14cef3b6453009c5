package fi.yhdyspinta.survey.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in the fields of a response now. */
@Repository
class DraftStore {

    private final JdbcClient db;

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    Map<Field.Key, Draft> list(UUID response) {
        return this.db.sql("""
                SELECT id, question_id, part, value, revision, written_at, written_by
                FROM survey.answer
                WHERE county_id = platform.county() AND response_id = :response
                """)
            .param("response", response)
            .query(DraftStore::draft)
            .stream()
            .collect(Collectors.toMap(Draft::key, Function.identity()));
    }

    List<Draft> listChangedSince(UUID response, long change) {
        return this.db.sql("""
                SELECT id, question_id, part, value, revision, written_at, written_by
                FROM survey.answer
                WHERE county_id = platform.county() AND response_id = :response AND change > :change
                """).param("response", response).param("change", change).query(DraftStore::draft).list();
    }

    /** Everybody who has written in the response, now or earlier. */
    List<PersonId> listWriters(UUID response) {
        return this.db.sql("""
                SELECT written_by
                FROM survey.answer
                WHERE county_id = platform.county() AND response_id = :response
                UNION
                SELECT h.written_by
                FROM survey.answer_history h
                JOIN survey.answer a ON a.county_id = h.county_id AND a.id = h.answer_id
                WHERE a.county_id = platform.county() AND a.response_id = :response AND h.fate = 'REPLACED'
                """)
            .param("response", response)
            .query((row, number) -> new PersonId(Rows.uuid(row, "written_by")))
            .list();
    }

    /** Raises the count of changes, which those who write together follow. */
    long nextChange(UUID response) {
        return this.db.sql("""
                UPDATE survey.response
                SET change = change + 1
                WHERE county_id = platform.county() AND id = :response
                RETURNING change
                """).param("response", response).query(Long.class).single();
    }

    long change(UUID response) {
        return this.db.sql("""
                SELECT change
                FROM survey.response
                WHERE county_id = platform.county() AND id = :response
                """).param("response", response).query(Long.class).optional().orElse(0L);
    }

    /** New fields, all written by one person at one time. */
    void insert(CountyId county, UUID response, Collection<Draft> drafts, long change) {
        if (drafts.isEmpty()) {
            return;
        }
        var first = drafts.iterator().next();
        this.db.sql("""
                INSERT INTO survey.answer (county_id, id, response_id, question_id, part, value, revision, written_at,
                                           written_by, change)
                SELECT :county, d.id, :response, d.question_id, d.part, d.value, 1, :at, :by, :change
                FROM unnest(:ids::uuid[], :questions::uuid[], :parts::text[], :texts::text[])
                     AS d (id, question_id, part, value)
                """)
            .param("county", county.value())
            .param("response", response)
            .param("at", Rows.at(first.at()))
            .param("by", first.by().value())
            .param("change", change)
            .param("ids", drafts.stream().map(draft -> draft.id().value()).toArray(UUID[]::new))
            .param("questions", drafts.stream().map(draft -> draft.key().question().value()).toArray(UUID[]::new))
            .param("parts", drafts.stream().map(draft -> draft.key().part()).toArray(String[]::new))
            .param("texts", drafts.stream().map(Draft::value).toArray(String[]::new))
            .update();
    }

    /** Fields that one person has changed at one time. */
    void update(Collection<Draft> drafts, long change) {
        if (drafts.isEmpty()) {
            return;
        }
        var first = drafts.iterator().next();
        this.db.sql("""
                UPDATE survey.answer AS a
                SET value = d.value, revision = d.revision, written_at = :at, written_by = :by, change = :change
                FROM unnest(:ids::uuid[], :texts::text[], :revisions::int[]) AS d (id, value, revision)
                WHERE a.county_id = platform.county() AND a.id = d.id
                """)
            .param("at", Rows.at(first.at()))
            .param("by", first.by().value())
            .param("change", change)
            .param("ids", drafts.stream().map(draft -> draft.id().value()).toArray(UUID[]::new))
            .param("texts", drafts.stream().map(Draft::value).toArray(String[]::new))
            .param("revisions", drafts.stream().map(Draft::revision).toArray(Integer[]::new))
            .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(new AnswerId(Rows.uuid(row, "id")),
                new Field.Key(new QuestionId(Rows.uuid(row, "question_id")), row.getString("part")),
                row.getString("value"), row.getInt("revision"), Rows.instant(row, "written_at"),
                new PersonId(Rows.uuid(row, "written_by")));
    }

}
