package fi.yhdyspinta.organisation.responsibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers in the county and its municipalities. */
@Repository
class ResponsibilityStore {

    private final JdbcClient db;

    ResponsibilityStore(JdbcClient db) {
        this.db = db;
    }

    /** All, the latest first. */
    List<Responsibility> list() {
        return this.db
            .sql("""
                    SELECT id, organisation_id, body_id, post, decided_on, decision_section, decision_link, from_on, ended_on
                    FROM organisation.responsibility
                    WHERE county_id = platform.county()
                    ORDER BY from_on DESC, id
                    """)
            .query(ResponsibilityStore::responsibility)
            .list();
    }

    private static Responsibility responsibility(ResultSet row, int number) throws SQLException {
        var body = row.getObject("body_id", UUID.class);
        return new Responsibility(new ResponsibilityId(Rows.uuid(row, "id")),
                new OrganisationId(Rows.uuid(row, "organisation_id")), body == null ? null : new BodyId(body),
                row.getString("post"), row.getObject("decided_on", LocalDate.class), row.getString("decision_section"),
                row.getString("decision_link"), row.getObject("from_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    /** Whoever answers on the day or later does so no longer from the day on. */
    void end(OrganisationId organisation, LocalDate day) {
        this.db.sql("""
                UPDATE organisation.responsibility
                SET ended_on = greatest(from_on, :day)
                WHERE county_id = platform.county() AND organisation_id = :organisation
                  AND (ended_on IS NULL OR ended_on > :day)
                """).param("organisation", organisation.value()).param("day", day).update();
    }

    void insert(CountyId county, Responsibility responsibility) {
        this.db.sql("""
                INSERT INTO organisation.responsibility (county_id, id, organisation_id, body_id, post, decided_on,
                                                         decision_section, decision_link, from_on)
                VALUES (:county, :id, :organisation, :body, :post, :decided, :section, :link, :from)
                """)
            .param("county", county.value())
            .param("id", responsibility.id().value())
            .param("organisation", responsibility.organisation().value())
            .param("body", responsibility.body() == null ? null : responsibility.body().value())
            .param("post", responsibility.post())
            .param("decided", responsibility.decidedOn())
            .param("section", responsibility.section())
            .param("link", responsibility.link())
            .param("from", responsibility.fromOn())
            .update();
    }

}
