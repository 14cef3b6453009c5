package fi.yhdyspinta.indicator.refresh;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RefreshStore {

    private final JdbcClient db;

    RefreshStore(JdbcClient db) {
        this.db = db;
    }

    /** Whether it begins; it does not when another one still runs. */
    boolean begin(RefreshId id, @Nullable PersonId by, Instant at) {
        return this.db.sql("""
                INSERT INTO indicator.refresh (id, begun_at, begun_by)
                VALUES (:id, :at, :by)
                ON CONFLICT DO NOTHING
                """)
            .param("id", id.value())
            .param("at", Rows.at(at))
            .param("by", by == null ? null : by.value())
            .update() == 1;
    }

    /**
     * First the list of all, then each indicator of a source that is in a set, has values
     * or is read from a table that was chosen.
     */
    void insertSteps(RefreshId id) {
        this.db.sql("""
                INSERT INTO indicator.refresh_step (refresh_id, place, indicator_number)
                SELECT :id, 0, NULL
                UNION ALL
                SELECT :id, row_number() OVER (ORDER BY i.number), i.number
                FROM indicator.indicator i
                WHERE i.source <> 'OWN'
                  AND (EXISTS (SELECT 1 FROM indicator.set_member m WHERE m.indicator_number = i.number)
                    OR EXISTS (SELECT 1 FROM indicator.breakdown_part b WHERE i.number IN (b.of_number, b.part_number))
                    OR EXISTS (SELECT 1 FROM indicator.reading r WHERE r.indicator_number = i.number)
                    OR EXISTS (SELECT 1 FROM indicator.table_choice t WHERE t.indicator_number = i.number))
                  AND NOT EXISTS (
                    SELECT 1
                    FROM indicator.table_choice t
                    WHERE t.indicator_number = i.number AND t.ended_at IS NOT NULL)
                """).param("id", id.value()).update();
    }

    /** One more step of the refresh that runs. */
    void insertStep(int indicator) {
        this.db.sql("""
                INSERT INTO indicator.refresh_step (refresh_id, place, indicator_number)
                SELECT r.id, coalesce(max(s.place), -1) + 1, :indicator
                FROM indicator.refresh r
                LEFT JOIN indicator.refresh_step s ON s.refresh_id = r.id
                WHERE r.ended_at IS NULL
                GROUP BY r.id
                """).param("indicator", indicator).update();
    }

    /** A step that waits, held fast until the transaction ends. */
    Optional<Step> takeNext() {
        return this.db.sql("""
                SELECT s.refresh_id, s.place, i.source, i.code
                FROM indicator.refresh_step s
                JOIN indicator.refresh r ON r.id = s.refresh_id
                LEFT JOIN indicator.indicator i ON i.number = s.indicator_number
                WHERE s.state = 'WAITING'
                ORDER BY r.begun_at, s.place
                LIMIT 1
                FOR UPDATE OF s SKIP LOCKED
                """).query(RefreshStore::step).optional();
    }

    void end(Step step, Step.State state, @Nullable String problem, int changed, Instant at) {
        this.db.sql("""
                UPDATE indicator.refresh_step
                SET state = :state, problem = :problem, changed_count = :changed, ended_at = :at
                WHERE refresh_id = :refresh AND place = :place
                """)
            .param("state", state.name())
            .param("problem", problem)
            .param("changed", changed)
            .param("at", Rows.at(at))
            .param("refresh", step.refresh().value())
            .param("place", step.place())
            .update();
    }

    /** Ends the refresh when no step of it waits. */
    void endWhenDone(Instant at) {
        this.db.sql("""
                UPDATE indicator.refresh r
                SET ended_at = greatest(:at, r.begun_at)
                WHERE r.ended_at IS NULL
                  AND NOT EXISTS (
                      SELECT 1
                      FROM indicator.refresh_step s
                      WHERE s.refresh_id = r.id AND s.state = 'WAITING')
                """).param("at", Rows.at(at)).update();
    }

    Optional<Refresh> findLatest() {
        return this.db
            .sql("""
                    SELECT r.id, r.begun_at, r.ended_at, count(*) AS steps,
                           count(*) FILTER (WHERE s.state = 'DONE') AS done, count(*) FILTER (WHERE s.state = 'HELD') AS held,
                           count(*) FILTER (WHERE s.state = 'FAILED') AS failed, coalesce(sum(s.changed_count), 0) AS changed
                    FROM indicator.refresh r
                    JOIN indicator.refresh_step s ON s.refresh_id = r.id
                    GROUP BY r.id, r.begun_at, r.ended_at
                    ORDER BY r.begun_at DESC
                    LIMIT 1
                    """)
            .query((row, number) -> new Refresh(new RefreshId(Rows.uuid(row, "id")), Rows.instant(row, "begun_at"),
                    Rows.instantOrNull(row, "ended_at"), row.getInt("steps"), row.getInt("done"), row.getInt("held"),
                    row.getInt("failed"), row.getInt("changed")))
            .optional();
    }

    List<Failure> listFailures(RefreshId refresh) {
        return this.db.sql("""
                SELECT i.source, i.code, i.title_fi, i.title_sv, i.title_en, s.problem
                FROM indicator.refresh_step s
                LEFT JOIN indicator.indicator i ON i.number = s.indicator_number
                WHERE s.refresh_id = :refresh AND s.state = 'FAILED'
                ORDER BY s.place
                """).param("refresh", refresh.value()).query(RefreshStore::failure).list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(new RefreshId(Rows.uuid(row, "refresh_id")), row.getInt("place"), key(row));
    }

    private static Failure failure(ResultSet row, int number) throws SQLException {
        var key = key(row);
        LocalText title = key == null ? null : Rows.localText(row, "title");
        return new Failure(key, title, row.getString("problem"));
    }

    private static @Nullable IndicatorKey key(ResultSet row) throws SQLException {
        var source = row.getString("source");
        return source == null ? null : new IndicatorKey(Source.valueOf(source), row.getString("code"));
    }

}
