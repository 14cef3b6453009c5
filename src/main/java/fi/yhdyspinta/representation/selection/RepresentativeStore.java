package fi.yhdyspinta.representation.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.representation.RepresentationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RepresentativeStore {

    private final JdbcClient db;

    RepresentativeStore(JdbcClient db) {
        this.db = db;
    }

    void insertRecord(CountyId county, RepresentationId process, String json, Instant at, PersonId by) {
        this.db.sql("""
                INSERT INTO representation.selection (county_id, process_id, record, made_at, made_by)
                VALUES (:county, :process, :record, :at, :by)
                """)
            .param("county", county.value())
            .param("process", process.value())
            .param("record", json)
            .param("at", Rows.at(at))
            .param("by", by.value())
            .update();
    }

    Optional<String> findRecord(RepresentationId process) {
        return this.db.sql("""
                SELECT record
                FROM representation.selection
                WHERE county_id = platform.county() AND process_id = :process
                """).param("process", process.value()).query(String.class).optional();
    }

    void insert(CountyId county, RepresentationId process, Representative one) {
        this.db.sql("""
                INSERT INTO representation.representative (county_id, id, process_id, nomination_id, deputy, position,
                                                           reason, began_on)
                VALUES (:county, :id, :process, :nomination, :deputy, :position, :reason, :began)
                """)
            .param("county", county.value())
            .param("id", one.id().value())
            .param("process", process.value())
            .param("nomination", one.nomination().value())
            .param("deputy", one.deputy())
            .param("position", one.position())
            .param("reason", one.reason())
            .param("began", one.beganOn())
            .update();
    }

    /** Representatives first, then deputies, each in their order. */
    List<Representative> list(RepresentationId process) {
        return this.db.sql("""
                SELECT id, nomination_id, deputy, position, reason, began_on, ended_on, ended_because, follows_id
                FROM representation.representative
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY deputy, position
                """).param("process", process.value()).query(RepresentativeStore::representative).list();
    }

    boolean end(RepresentativeId id, LocalDate on, String because) {
        return this.db.sql("""
                UPDATE representation.representative
                SET ended_on = :on, ended_because = :because
                WHERE county_id = platform.county() AND id = :id AND ended_on IS NULL
                """).param("id", id.value()).param("on", on).param("because", because).update() == 1;
    }

    void stepIn(RepresentativeId deputy, RepresentativeId follows, LocalDate on) {
        this.db.sql("""
                UPDATE representation.representative
                SET began_on = :on, follows_id = :follows
                WHERE county_id = platform.county() AND id = :id AND began_on IS NULL
                """).param("id", deputy.value()).param("follows", follows.value()).param("on", on).update();
    }

    /** Every time an organisation has had a representative in a published result. */
    List<Turn> listTurns() {
        return this.db.sql("""
                SELECT DISTINCT n.organisation_id, p.id AS process_id, r.began_on,
                       coalesce(p.name_fi, p.name_sv, p.name_en) AS name
                FROM representation.representative r
                JOIN representation.nomination n ON n.county_id = r.county_id AND n.id = r.nomination_id
                JOIN representation.process p ON p.county_id = r.county_id AND p.id = r.process_id
                WHERE r.county_id = platform.county() AND r.began_on IS NOT NULL AND p.state = 'PUBLISHED'
                """).query(RepresentativeStore::turn).list();
    }

    private static Turn turn(ResultSet row, int index) throws SQLException {
        var began = row.getObject("began_on", LocalDate.class).toString();
        return new Turn(new OrganisationId(Rows.uuid(row, "organisation_id")), row.getString("name"), began, began,
                "/representation/" + Rows.uuid(row, "process_id") + "/result", true);
    }

    private static Representative representative(ResultSet row, int index) throws SQLException {
        return new Representative(new RepresentativeId(Rows.uuid(row, "id")),
                new NominationId(Rows.uuid(row, "nomination_id")), row.getBoolean("deputy"), row.getInt("position"),
                row.getString("reason"), row.getObject("began_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class), row.getString("ended_because"), follows(row));
    }

    private static @Nullable RepresentativeId follows(ResultSet row) throws SQLException {
        var id = row.getObject("follows_id", UUID.class);
        return id == null ? null : new RepresentativeId(id);
    }

}
