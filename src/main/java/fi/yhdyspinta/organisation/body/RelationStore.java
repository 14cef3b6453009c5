package fi.yhdyspinta.organisation.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the bodies of a county are to each other. */
@Repository
class RelationStore {

    private final JdbcClient db;

    RelationStore(JdbcClient db) {
        this.db = db;
    }

    List<BodyRelation> list() {
        return this.db.sql("""
                SELECT id, from_id, to_id, kind, begun_on, ended_on
                FROM organisation.body_relation
                WHERE county_id = platform.county()
                ORDER BY kind, begun_on, id
                """).query(RelationStore::relation).list();
    }

    private static BodyRelation relation(ResultSet row, int number) throws SQLException {
        return new BodyRelation(new RelationId(Rows.uuid(row, "id")), new BodyId(Rows.uuid(row, "from_id")),
                new BodyId(Rows.uuid(row, "to_id")), BodyRelation.Kind.valueOf(row.getString("kind")),
                row.getObject("begun_on", LocalDate.class), row.getObject("ended_on", LocalDate.class));
    }

    void insert(CountyId county, BodyRelation relation) {
        this.db.sql("""
                INSERT INTO organisation.body_relation (county_id, id, from_id, to_id, kind, begun_on)
                VALUES (:county, :id, :from, :to, :kind, :begun)
                """)
            .param("county", county.value())
            .param("id", relation.id().value())
            .param("from", relation.from().value())
            .param("to", relation.to().value())
            .param("kind", relation.kind().name())
            .param("begun", relation.begunOn())
            .update();
    }

    /** It is so no longer from the day on. What has not begun by then never was. */
    void end(RelationId id, LocalDate day) {
        this.db.sql("""
                DELETE FROM organisation.body_relation
                WHERE county_id = platform.county() AND id = :id AND begun_on >= :day
                """).param("id", id.value()).param("day", day).update();
        this.db.sql("""
                UPDATE organisation.body_relation
                SET ended_on = :day
                WHERE county_id = platform.county() AND id = :id AND ended_on IS NULL
                """).param("id", id.value()).param("day", day).update();
    }

}
