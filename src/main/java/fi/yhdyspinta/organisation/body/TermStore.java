package fi.yhdyspinta.organisation.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The terms of bodies that others have followed, and going from one to the next and back.
 */
@Repository
class TermStore {

    private final JdbcClient db;

    TermStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * The latest first.
     * @param body null for all bodies of the county
     */
    List<PastTerm> list(@Nullable BodyId body) {
        return this.db.sql("""
                SELECT id, from_on, last_on, followed_on, call_until, call_text, decided_on, decision_section,
                       decision_link, letters
                FROM organisation.body_term
                WHERE county_id = platform.county() AND (:body::uuid IS NULL OR body_id = :body)
                ORDER BY followed_on DESC
                """).param("body", body == null ? null : body.value()).query(TermStore::term).list();
    }

    private static PastTerm term(ResultSet row, int number) throws SQLException {
        return new PastTerm(new BodyTermId(Rows.uuid(row, "id")),
                new BodyFacts.Term(row.getObject("from_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("followed_on", LocalDate.class)),
                row.getObject("call_until", LocalDate.class), row.getString("call_text"),
                new BodyFacts.Decision(row.getObject("decided_on", LocalDate.class), row.getString("decision_section"),
                        row.getString("decision_link")),
                row.getInt("letters"));
    }

    /** Bodies that ask for nominations on the day. */
    List<BodyId> listCalling(LocalDate day) {
        return this.db.sql("""
                SELECT DISTINCT body_id
                FROM organisation.body_term
                WHERE county_id = platform.county() AND call_until >= :day
                """).param("day", day).query((row, number) -> new BodyId(Rows.uuid(row, "body_id"))).list();
    }

    /** Two never carry the same body on at once. */
    void lock(BodyId body) {
        this.db.sql("""
                SELECT id
                FROM organisation.body
                WHERE county_id = platform.county() AND id = :body
                FOR UPDATE
                """).param("body", body.value()).query().listOfRows();
    }

    /** Remembers how everything stands, and ends the groups and holdings of the term. */
    void end(CountyId county, BodyId body, BodyTermId id, NextTerm next, PersonId by, Instant at) {
        this.db
            .sql("""
                    WITH ending AS (
                        SELECT g.id, g.ended_on
                        FROM organisation.seat_group g
                        WHERE g.county_id = platform.county() AND g.body_id = :body
                          AND (g.begun_on IS NULL OR g.begun_on < :from) AND (g.ended_on IS NULL OR g.ended_on > :from)),
                    leaving AS (
                        SELECT h.id, h.ended_on, h.ended_because
                        FROM organisation.seat_holding h
                        JOIN organisation.seat s ON s.county_id = h.county_id AND s.id = h.seat_id
                        JOIN ending e ON e.id = s.group_id
                        WHERE h.county_id = platform.county() AND (h.ended_on IS NULL OR h.ended_on > :from))
                    INSERT INTO organisation.body_term (county_id, id, body_id, from_on, last_on, followed_on, rolled_at,
                                                        rolled_by, call_until, call_text, decided_on, decision_section,
                                                        decision_link, before)
                    SELECT :county, :id, b.id, least(b.term_from_on, :from::date - 1),
                           least(coalesce(b.term_last_on, :from::date - 1), :from::date - 1), :from, :at, :by, :until, :text,
                           b.decided_on, b.decision_section, b.decision_link,
                           jsonb_build_object('from', b.term_from_on, 'last', b.term_last_on,
                               'groups', coalesce((SELECT jsonb_agg(to_jsonb(e)) FROM ending e), '[]'),
                               'holdings', coalesce((SELECT jsonb_agg(to_jsonb(l)) FROM leaving l), '[]'))
                    FROM organisation.body b
                    WHERE b.county_id = platform.county() AND b.id = :body
                    """)
            .param("county", county.value())
            .param("id", id.value())
            .param("body", body.value())
            .param("from", next.from())
            .param("at", Rows.at(at))
            .param("by", by.value())
            .param("until", next.callUntil())
            .param("text", next.callText())
            .update();
        this.db.sql("""
                UPDATE organisation.seat_holding h
                SET ended_on = greatest(h.from_on, t.followed_on), ended_because = 'TERM'
                FROM organisation.body_term t, jsonb_to_recordset(t.before -> 'holdings') AS l (id uuid)
                WHERE t.county_id = platform.county() AND t.id = :id AND h.county_id = t.county_id AND h.id = l.id
                """).param("id", id.value()).update();
        this.db.sql("""
                UPDATE organisation.seat_group g
                SET ended_on = t.followed_on
                FROM organisation.body_term t, jsonb_to_recordset(t.before -> 'groups') AS e (id uuid)
                WHERE t.county_id = platform.county() AND t.id = :id AND g.county_id = t.county_id AND g.id = e.id
                """).param("id", id.value()).update();
    }

    /**
     * The body bears its latest term, with the decision by which it was appointed for it.
     */
    void setTerm(BodyId body, NextTerm next) {
        this.db.sql("""
                UPDATE organisation.body
                SET term_from_on = :from, term_last_on = :last, decided_on = :decided, decision_section = :section,
                    decision_link = :link
                WHERE county_id = platform.county() AND id = :body
                """)
            .param("body", body.value())
            .param("from", next.from())
            .param("last", next.last())
            .param("decided", next.decision().on())
            .param("section", next.decision().section())
            .param("link", next.decision().link())
            .update();
    }

    void rememberLetters(BodyTermId id, int letters) {
        this.db.sql("""
                UPDATE organisation.body_term
                SET letters = :letters
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("letters", letters).update();
    }

    void mark(SeatGroupId group, BodyTermId id) {
        this.db.sql("""
                UPDATE organisation.seat_group
                SET term_id = :term
                WHERE county_id = platform.county() AND id = :group
                """).param("group", group.value()).param("term", id.value()).update();
    }

    /** Remembers the holdings of the new term as they were made. */
    void rememberMade(BodyTermId id) {
        this.db.sql("""
                UPDATE organisation.body_term
                SET before = before || jsonb_build_object('made', coalesce(
                    (SELECT jsonb_object_agg(h.id, organisation.holding_snapshot(h.county_id, h.id))
                     FROM organisation.seat_holding h
                     JOIN organisation.seat s ON s.county_id = h.county_id AND s.id = h.seat_id
                     JOIN organisation.seat_group g ON g.county_id = s.county_id AND g.id = s.group_id
                     WHERE h.county_id = platform.county() AND g.term_id = :id), '{}'))
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

    /** Whether the seats of the new term stand as they were made. */
    boolean isUntouched(BodyTermId id) {
        return this.db.sql("""
                SELECT t.before -> 'made' = coalesce(
                    (SELECT jsonb_object_agg(h.id, organisation.holding_snapshot(h.county_id, h.id))
                     FROM organisation.seat_holding h
                     JOIN organisation.seat s ON s.county_id = h.county_id AND s.id = h.seat_id
                     JOIN organisation.seat_group g ON g.county_id = s.county_id AND g.id = s.group_id
                     WHERE h.county_id = platform.county() AND g.term_id = :id), '{}')
                FROM organisation.body_term t
                WHERE t.county_id = platform.county() AND t.id = :id
                """).param("id", id.value()).query(Boolean.class).single();
    }

    /** As if it had never been carried on. */
    void takeBack(BodyId body, BodyTermId id) {
        run("""
                DELETE FROM organisation.seat_holding h
                USING organisation.seat s
                JOIN organisation.seat_group g ON g.county_id = s.county_id AND g.id = s.group_id
                WHERE h.county_id = platform.county() AND s.county_id = h.county_id AND s.id = h.seat_id
                  AND g.term_id = :id
                """, id);
        run("DELETE FROM organisation.seat_group WHERE county_id = platform.county() AND term_id = :id", id);
        run("""
                UPDATE organisation.seat_group g
                SET ended_on = e.ended_on
                FROM organisation.body_term t, jsonb_to_recordset(t.before -> 'groups') AS e (id uuid, ended_on date)
                WHERE t.county_id = platform.county() AND t.id = :id AND g.county_id = t.county_id AND g.id = e.id
                """, id);
        run("""
                UPDATE organisation.seat_holding h
                SET ended_on = l.ended_on, ended_because = l.ended_because
                FROM organisation.body_term t,
                     jsonb_to_recordset(t.before -> 'holdings') AS l (id uuid, ended_on date, ended_because text)
                WHERE t.county_id = platform.county() AND t.id = :id AND h.county_id = t.county_id AND h.id = l.id
                  AND h.ended_because = 'TERM'
                """, id);
        run("""
                UPDATE organisation.body b
                SET term_from_on = (t.before ->> 'from')::date, term_last_on = (t.before ->> 'last')::date,
                    decided_on = t.decided_on, decision_section = t.decision_section, decision_link = t.decision_link
                FROM organisation.body_term t
                WHERE t.county_id = platform.county() AND t.id = :id AND b.county_id = t.county_id AND b.id = t.body_id
                """, id);
        run("DELETE FROM organisation.body_term WHERE county_id = platform.county() AND id = :id", id);
        this.db.sql("CALL organisation.set_out_seats(:body)").param("body", body.value()).update();
    }

    private void run(String sql, BodyTermId id) {
        this.db.sql(sql).param("id", id.value()).update();
    }

}
