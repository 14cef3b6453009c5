package fi.yhdyspinta.organisation.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations that have seats, and the people who may sit for them. */
@Repository
class RepresentedStore {

    private static final String COLUMNS = """
            SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.publicly_listed
            FROM organisation.participation p
            JOIN organisation.organisation o ON o.id = p.organisation_id
            WHERE p.county_id = platform.county()
            """;

    private final JdbcClient db;

    RepresentedStore(JdbcClient db) {
        this.db = db;
    }

    List<Represented> list() {
        return this.db.sql(COLUMNS + """
                ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu"
                """).query(RepresentedStore::represented).list();
    }

    /** Those that bear the name in one of the languages. */
    List<Represented> listCalled(String name) {
        return this.db.sql(COLUMNS + " AND lower(:name) IN (lower(o.name_fi), lower(o.name_sv), lower(o.name_en))")
            .param("name", name.strip())
            .query(RepresentedStore::represented)
            .list();
    }

    private static Represented represented(ResultSet row, int number) throws SQLException {
        return new Represented(new OrganisationId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                fi.yhdyspinta.organisation.PartyType.valueOf(row.getString("party_type")),
                row.getString("municipality_code"), row.getBoolean("publicly_listed"));
    }

    /**
     * Those who act at the moment.
     * @param organisations for which; null for any
     */
    List<PersonId> listActing(@Nullable Collection<OrganisationId> organisations, Instant at) {
        return this.db.sql("""
                SELECT DISTINCT person_id
                FROM organisation.membership
                WHERE county_id = platform.county()
                  AND (:all OR organisation_id = ANY (:organisations))
                  AND valid_from <= :at
                  AND (valid_to IS NULL OR valid_to > :at)
                """)
            .param("all", organisations == null)
            .param("organisations",
                    (organisations == null ? List.<OrganisationId>of() : organisations).stream()
                        .map(OrganisationId::value)
                        .toArray(UUID[]::new))
            .param("at", Rows.at(at))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .list();
    }

}
