package fi.yhdyspinta.organisation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActivityMunicipalityStore {

    private final JdbcClient db;

    ActivityMunicipalityStore(JdbcClient db) {
        this.db = db;
    }

    Map<OrganisationId, Set<String>> list() {
        return this.db.sql("""
                SELECT a.organisation_id, a.municipality_code
                FROM organisation.participation p
                JOIN organisation.activity a ON a.organisation_id = p.organisation_id
                WHERE p.county_id = platform.county()
                """)
            .query((row, number) -> Map.entry(new OrganisationId(Rows.uuid(row, "organisation_id")),
                    row.getString("municipality_code")))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

}
