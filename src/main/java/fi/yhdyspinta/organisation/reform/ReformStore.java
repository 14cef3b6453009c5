package fi.yhdyspinta.organisation.reform;

import java.util.List;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationRowStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReformStore {

    private static final String COLUMNS = """
            SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.role_mailbox, o.language,
                   o.example
            FROM organisation.participation p
            JOIN organisation.organisation o ON o.id = p.organisation_id
            WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL
            """;

    private final JdbcClient db;

    ReformStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Those of the county that the reform ended, as long as the register does not say so.
     */
    List<Organisation> listPredecessors(Reform reform) {
        return this.db.sql(COLUMNS + """
                  AND o.names ~ :pattern AND o.successor_id IS NULL
                  AND lower(:successor) NOT IN (lower(coalesce(o.name_fi, '')), lower(coalesce(o.name_sv, '')))
                  AND o.party_type <> 'EMPLOYMENT_AREA'
                ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu", o.id
                """)
            .param("pattern", reform.pattern())
            .param("successor", reform.successor().fi())
            .query(OrganisationRowStore::organisation)
            .list();
    }

    /** Those of the county that bear the name and have not ended. */
    List<Organisation> listCalled(String name) {
        return this.db.sql(COLUMNS + """
                  AND lower(:name) IN (lower(o.name_fi), lower(o.name_sv), lower(o.name_en)) AND o.ended_on IS NULL
                """).param("name", name).query(OrganisationRowStore::organisation).list();
    }

}
