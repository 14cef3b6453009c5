package fi.yhdyspinta.organisation.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BatchStore {

    private static final String COLUMNS = """
            SELECT id, kind, title, state, progress, total, begun_at, done_at, undone_at, body_id
            FROM organisation.batch
            WHERE county_id = platform.county()
            """;

    private final JdbcClient db;

    BatchStore(JdbcClient db) {
        this.db = db;
    }

    void insert(CountyId county, Batch batch, PersonId by) {
        this.db.sql("""
                INSERT INTO organisation.batch (county_id, id, kind, title, state, total, begun_at, begun_by,
                                                body_id)
                VALUES (:county, :id, :kind, :title, :state, :total, :at, :by, :body)
                """)
            .param("county", county.value())
            .param("id", batch.id().value())
            .param("kind", batch.kind().name())
            .param("title", batch.title())
            .param("state", batch.state().name())
            .param("total", batch.total())
            .param("at", Rows.at(batch.begunAt()))
            .param("by", by.value())
            .param("body", batch.body() == null ? null : batch.body().value())
            .update();
    }

    Optional<Batch> find(BatchId id) {
        return this.db.sql(COLUMNS + "  AND id = :id").param("id", id.value()).query(BatchStore::batch).optional();
    }

    /** Locked for this transaction, so that two never work on the same rows. */
    Optional<Batch> lock(BatchId id) {
        return this.db.sql(COLUMNS + "  AND id = :id FOR UPDATE")
            .param("id", id.value())
            .query(BatchStore::batch)
            .optional();
    }

    List<Batch> list(int most, int offset) {
        return this.db.sql(COLUMNS + "ORDER BY begun_at DESC, id LIMIT :most OFFSET :offset")
            .param("most", most)
            .param("offset", offset)
            .query(BatchStore::batch)
            .list();
    }

    void setState(BatchId id, Batch.State state, int progress) {
        this.db.sql("""
                UPDATE organisation.batch
                SET state = :state, progress = :progress
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("state", state.name()).param("progress", progress).update();
    }

    void markDone(BatchId id, PersonId by, Instant at) {
        this.db.sql("""
                UPDATE organisation.batch
                SET done_at = :at, done_by = :by
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("by", by.value()).param("at", Rows.at(at)).update();
    }

    void markUndone(BatchId id, PersonId by, Instant at) {
        this.db.sql("""
                UPDATE organisation.batch
                SET undone_at = :at, undone_by = :by
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("by", by.value()).param("at", Rows.at(at)).update();
    }

    PersonId actingOn(BatchId id) {
        return this.db.sql("""
                SELECT coalesce(undone_by, done_by, begun_by) AS person
                FROM organisation.batch
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query((row, number) -> new PersonId(Rows.uuid(row, "person"))).single();
    }

    /** Headings of the file's columns that go nowhere; none when it is no import. */
    List<String> listLeftOut(BatchId id) {
        return this.db.sql("""
                SELECT columns.heading
                FROM organisation.import_file f
                CROSS JOIN LATERAL unnest(f.headings, f.mapping) WITH ORDINALITY AS columns (heading, goal, place)
                WHERE f.county_id = platform.county() AND f.batch_id = :id AND columns.goal = ''
                ORDER BY columns.place
                """).param("id", id.value()).query(String.class).list();
    }

    void delete(BatchId id) {
        this.db.sql("""
                DELETE FROM organisation.batch
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        var body = row.getObject("body_id", UUID.class);
        return new Batch(new BatchId(Rows.uuid(row, "id")), Batch.Kind.valueOf(row.getString("kind")),
                row.getString("title"), Batch.State.valueOf(row.getString("state")), row.getInt("progress"),
                row.getInt("total"), Rows.instant(row, "begun_at"), Rows.instantOrNull(row, "done_at"),
                Rows.instantOrNull(row, "undone_at"), body == null ? null : new BodyId(body));
    }

}
