package fi.yhdyspinta.representation.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EarlierTermStore {

    private final JdbcClient db;

    EarlierTermStore(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<EarlierTerm> list() {
        return this.db.sql("""
                SELECT id, organisation_id, body, from_year, until_year, source
                FROM representation.earlier_term
                WHERE county_id = platform.county()
                ORDER BY until_year DESC, from_year DESC, id
                """).query(EarlierTermStore::term).list();
    }

    /**
     * @return false when the very same is known already
     */
    boolean insert(CountyId county, EarlierTerm term, Instant at) {
        return this.db.sql("""
                INSERT INTO representation.earlier_term (county_id, id, organisation_id, body, from_year, until_year,
                                                         source, recorded_at)
                VALUES (:county, :id, :organisation, :body, :from, :until, :source, :at)
                ON CONFLICT (county_id, organisation_id, from_year, until_year, body, source) DO NOTHING
                """)
            .param("county", county.value())
            .param("id", term.id().value())
            .param("organisation", term.organisation().value())
            .param("body", term.body())
            .param("from", term.fromYear())
            .param("until", term.untilYear())
            .param("source", term.source())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    boolean delete(EarlierTermId id) {
        return this.db.sql("""
                DELETE FROM representation.earlier_term
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update() == 1;
    }

    private static EarlierTerm term(ResultSet row, int index) throws SQLException {
        return new EarlierTerm(new EarlierTermId(Rows.uuid(row, "id")),
                new OrganisationId(Rows.uuid(row, "organisation_id")), row.getString("body"), row.getInt("from_year"),
                row.getInt("until_year"), row.getString("source"));
    }

}
