package fi.yhdyspinta.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundStore {

    private final JdbcClient db;

    RoundStore(JdbcClient db) {
        this.db = db;
    }

    List<Round> list() {
        return this.db.sql("""
                SELECT id, key, year, name_fi, name_sv, name_en, state, example, published_at
                FROM round.round
                WHERE county_id = platform.county()
                ORDER BY year DESC, created_at DESC
                """).query(RoundStore::round).list();
    }

    Optional<Round> findByKey(String key) {
        return this.db.sql("""
                SELECT id, key, year, name_fi, name_sv, name_en, state, example, published_at
                FROM round.round
                WHERE county_id = platform.county() AND key = :key
                """).param("key", key).query(RoundStore::round).optional();
    }

    Optional<Round> find(RoundId id) {
        return this.db.sql("""
                SELECT id, key, year, name_fi, name_sv, name_en, state, example, published_at
                FROM round.round
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(RoundStore::round).optional();
    }

    String document(RoundId id) {
        return this.db.sql("""
                SELECT document
                FROM round.round
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(String.class).single();
    }

    void insert(CountyId county, Round round, String document, Instant at) {
        this.db.sql("""
                INSERT INTO round.round (county_id, id, key, year, name_fi, name_sv, name_en, state, document, example,
                                         created_at)
                VALUES (:county, :id, :key, :year, :fi, :sv, :en, :state, :document, :example, :at)
                """)
            .param("county", county.value())
            .param("id", round.id().value())
            .param("key", round.key())
            .param("year", round.year())
            .param("fi", round.name().fi())
            .param("sv", round.name().sv())
            .param("en", round.name().en())
            .param("state", round.state().name())
            .param("document", document)
            .param("example", round.example())
            .param("at", Rows.at(at))
            .update();
    }

    /** Two coordinators do not begin the same year at once. */
    void lockYears() {
        this.db.sql("SELECT pg_advisory_xact_lock(hashtextextended('round.year' || platform.county(), 0))::text")
            .query(String.class)
            .single();
    }

    void setPublished(RoundId round, @Nullable Instant at) {
        this.db.sql("""
                UPDATE round.round
                SET published_at = :at
                WHERE county_id = platform.county() AND id = :round
                """).param("round", round.value()).param("at", Rows.atOrNull(at)).update();
    }

    void setState(RoundId round, RoundState state) {
        this.db.sql("""
                UPDATE round.round
                SET state = :state
                WHERE county_id = platform.county() AND id = :round
                """).param("round", round.value()).param("state", state.name()).update();
    }

    void insertBody(CountyId county, RoundId round, BodyId body, int position) {
        this.db.sql("""
                INSERT INTO round.round_body (county_id, round_id, body_id, position)
                VALUES (:county, :round, :body, :position)
                """)
            .param("county", county.value())
            .param("round", round.value())
            .param("body", body.value())
            .param("position", position)
            .update();
    }

    List<BodyId> listBodies(RoundId round) {
        return this.db.sql("""
                SELECT body_id
                FROM round.round_body
                WHERE county_id = platform.county() AND round_id = :round
                ORDER BY position
                """).param("round", round.value()).query((row, number) -> new BodyId(Rows.uuid(row, "body_id"))).list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(new RoundId(Rows.uuid(row, "id")), row.getString("key"), row.getInt("year"),
                Rows.localText(row, "name"), RoundState.valueOf(row.getString("state")), row.getBoolean("example"),
                Rows.instantOrNull(row, "published_at"));
    }

}
