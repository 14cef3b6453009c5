package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SuccessionStore {

    private final JdbcClient db;

    SuccessionStore(JdbcClient db) {
        this.db = db;
    }

    /** Two never move the same at once, nor are the two merged meanwhile. */
    void lock(OrganisationId organisation, OrganisationId successor) {
        this.db.sql("""
                SELECT organisation_id
                FROM organisation.participation
                WHERE county_id = platform.county() AND organisation_id IN (:organisation, :successor)
                ORDER BY organisation_id
                FOR UPDATE
                """)
            .param("organisation", organisation.value())
            .param("successor", successor.value())
            .query()
            .listOfRows();
    }

}
