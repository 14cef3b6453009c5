package fi.yhdyspinta.organisation.seatfile;

import java.util.HashMap;
import java.util.Map;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BusinessIdStore {

    private final JdbcClient db;

    BusinessIdStore(JdbcClient db) {
        this.db = db;
    }

    /** Organisations of the county by their business ids. */
    Map<String, OrganisationId> list() {
        var known = new HashMap<String, OrganisationId>();
        this.db.sql("""
                SELECT o.business_id, o.id
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL AND o.business_id IS NOT NULL
                """)
            .query((row, number) -> known.put(row.getString("business_id"), new OrganisationId(Rows.uuid(row, "id"))))
            .list();
        return known;
    }

}
