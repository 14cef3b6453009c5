package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FetchStore {

    private final JdbcClient db;

    FetchStore(JdbcClient db) {
        this.db = db;
    }

    /** Whether it begins; it does not when another one of the county still runs. */
    boolean begin(CountyId county, FetchId id, @Nullable PersonId by, Instant at) {
        return this.db.sql("""
                INSERT INTO tray.fetch (county_id, id, begun_by, begun_at)
                VALUES (:county, :id, :by, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("county", county.value())
            .param("id", id.value())
            .param("by", by == null ? null : by.value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    /** The first page of each municipality. */
    void insertFirstPages(FetchId fetch, List<String> municipalities) {
        this.db.sql("""
                INSERT INTO tray.fetch_step (county_id, fetch_id, place, kind, municipality_code, page)
                SELECT platform.county(), :fetch, m.place - 1, 'PAGE', m.code, 1
                FROM unnest(:codes::text[]) WITH ORDINALITY AS m (code, place)
                """).param("fetch", fetch.value()).param("codes", municipalities.toArray(String[]::new)).update();
    }

    void insertFurtherPages(FetchStep first, int pages) {
        this.db.sql("""
                INSERT INTO tray.fetch_step (county_id, fetch_id, place, kind, municipality_code, page)
                SELECT platform.county(), :fetch, last.place + page - 1, 'PAGE', :municipality, page
                FROM (
                    SELECT max(place) AS place
                    FROM tray.fetch_step
                    WHERE county_id = platform.county() AND fetch_id = :fetch) AS last,
                    generate_series(2, :pages) AS page
                """)
            .param("fetch", first.fetch().value())
            .param("municipality", first.municipality())
            .param("pages", pages)
            .update();
    }

    void insertDetails(FetchId fetch, FetchStep.Kind kind, List<UUID> asked) {
        this.db.sql("""
                INSERT INTO tray.fetch_step (county_id, fetch_id, place, kind, asked)
                SELECT platform.county(), :fetch, max(place) + 1, :kind, :asked::uuid[]
                FROM tray.fetch_step
                WHERE county_id = platform.county() AND fetch_id = :fetch
                """)
            .param("fetch", fetch.value())
            .param("kind", kind.name())
            .param("asked", Rows.column(asked, id -> id))
            .update();
    }

    /** A step that waits, held fast with its fetch until the transaction ends. */
    Optional<FetchStep> takeNext() {
        return this.db.sql("""
                SELECT s.fetch_id, s.place, s.kind, s.municipality_code, s.page, s.asked
                FROM tray.fetch f
                JOIN tray.fetch_step s ON s.county_id = f.county_id AND s.fetch_id = f.id
                WHERE f.county_id = platform.county() AND f.ended_at IS NULL AND s.state = 'WAITING'
                ORDER BY s.place
                LIMIT 1
                FOR UPDATE OF f, s SKIP LOCKED
                """).query(FetchStore::step).optional();
    }

    void end(FetchStep step, Map<Change, Integer> counts, Instant at) {
        this.db.sql("""
                UPDATE tray.fetch_step
                SET state = 'DONE', ended_at = :at, new_count = :created, changed_count = :changed, same_count = :same
                WHERE county_id = platform.county() AND fetch_id = :fetch AND place = :place
                """)
            .param("fetch", step.fetch().value())
            .param("place", step.place())
            .param("created", counts.getOrDefault(Change.NEW, 0))
            .param("changed", counts.getOrDefault(Change.CHANGED, 0))
            .param("same", counts.getOrDefault(Change.SAME, 0) + counts.getOrDefault(Change.OLDER, 0))
            .param("at", Rows.at(at))
            .update();
    }

    void fail(FetchStep step, String problem, Instant at) {
        this.db.sql("""
                UPDATE tray.fetch_step
                SET state = 'FAILED', ended_at = :at, problem = :problem
                WHERE county_id = platform.county() AND fetch_id = :fetch AND place = :place
                """)
            .param("fetch", step.fetch().value())
            .param("place", step.place())
            .param("problem", problem)
            .param("at", Rows.at(at))
            .update();
    }

    boolean hasWaiting(FetchId fetch) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM tray.fetch_step
                    WHERE county_id = platform.county() AND fetch_id = :fetch AND state = 'WAITING')
                """).param("fetch", fetch.value()).query(Boolean.class).single();
    }

    boolean hasFailedPages(FetchId fetch) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM tray.fetch_step
                    WHERE county_id = platform.county() AND fetch_id = :fetch AND kind = 'PAGE' AND state = 'FAILED')
                """).param("fetch", fetch.value()).query(Boolean.class).single();
    }

    void markDetailed(FetchId fetch, @Nullable Integer gone, Instant at) {
        this.db.sql("""
                UPDATE tray.fetch
                SET detailed_at = greatest(:at, begun_at), gone_count = :gone
                WHERE county_id = platform.county() AND id = :fetch
                """).param("fetch", fetch.value()).param("gone", gone).param("at", Rows.at(at)).update();
    }

    void end(FetchId fetch, Instant at) {
        this.db.sql("""
                UPDATE tray.fetch
                SET ended_at = greatest(:at, begun_at)
                WHERE county_id = platform.county() AND id = :fetch
                """).param("fetch", fetch.value()).param("at", Rows.at(at)).update();
    }

    boolean isDetailed(FetchId fetch) {
        return this.db.sql("""
                SELECT detailed_at IS NOT NULL
                FROM tray.fetch
                WHERE county_id = platform.county() AND id = :fetch
                """).param("fetch", fetch.value()).query(Boolean.class).single();
    }

    Optional<Fetch> findLatest() {
        return this.db.sql("""
                SELECT f.id, f.begun_by IS NULL AS by_clock, f.begun_at, f.ended_at, f.gone_count, count(*) AS steps,
                       count(*) FILTER (WHERE s.state = 'DONE') AS done,
                       count(*) FILTER (WHERE s.state = 'FAILED') AS failed, sum(s.new_count) AS created,
                       sum(s.changed_count) AS changed, sum(s.same_count) AS same
                FROM tray.fetch f
                JOIN tray.fetch_step s ON s.county_id = f.county_id AND s.fetch_id = f.id
                WHERE f.county_id = platform.county()
                GROUP BY f.id, f.begun_by, f.begun_at, f.ended_at, f.gone_count
                ORDER BY f.begun_at DESC, f.id DESC
                LIMIT 1
                """).query(FetchStore::fetch).optional();
    }

    List<FetchStep.Failure> listFailures(FetchId fetch) {
        return this.db.sql("""
                SELECT kind, municipality_code, page, problem
                FROM tray.fetch_step
                WHERE county_id = platform.county() AND fetch_id = :fetch AND state = 'FAILED'
                ORDER BY place
                """)
            .param("fetch", fetch.value())
            .query((row, number) -> new FetchStep.Failure(FetchStep.Kind.valueOf(row.getString("kind")),
                    row.getString("municipality_code"), row.getInt("page"), row.getString("problem")))
            .list();
    }

    private static FetchStep step(ResultSet row, int number) throws SQLException {
        var asked = row.getArray("asked");
        return new FetchStep(new FetchId(Rows.uuid(row, "fetch_id")), row.getInt("place"),
                FetchStep.Kind.valueOf(row.getString("kind")), row.getString("municipality_code"), row.getInt("page"),
                asked == null ? List.of() : List.of((UUID[]) asked.getArray()));
    }

    private static Fetch fetch(ResultSet row, int number) throws SQLException {
        return new Fetch(new FetchId(Rows.uuid(row, "id")), row.getBoolean("by_clock"), Rows.instant(row, "begun_at"),
                Rows.instantOrNull(row, "ended_at"), row.getInt("steps"), row.getInt("done"), row.getInt("failed"),
                row.getInt("created"), row.getInt("changed"), row.getInt("same"),
                row.getObject("gone_count", Integer.class));
    }

}
