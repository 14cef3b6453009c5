package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {

    /** Those that take part in the county, without those merged into another. */
    private static final String TAKING_PART = """
            SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.role_mailbox,
                   o.language, o.example
            FROM organisation.participation p
            JOIN organisation.organisation o ON o.id = p.organisation_id
            WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL
            """;

    private final JdbcClient db;

    OrganisationStore(JdbcClient db) {
        this.db = db;
    }

    List<Organisation> list() {
        return this.db.sql(TAKING_PART + """
                ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu"
                """).query(OrganisationRowStore::organisation).list();
    }

    List<Organisation> listIn(Collection<String> municipalities) {
        return this.db.sql(TAKING_PART + """
                  AND o.municipality_code = ANY (:codes)
                """)
            .param("codes", municipalities.toArray(String[]::new))
            .query(OrganisationRowStore::organisation)
            .list();
    }

    Map<PartyType, Integer> countByPartyType() {
        return this.db.sql("""
                SELECT o.party_type, count(*) AS organisations
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL
                GROUP BY o.party_type
                """)
            .query((row, number) -> Map.entry(PartyType.valueOf(row.getString("party_type")),
                    row.getInt("organisations")))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Organisation> find(OrganisationId id) {
        return list(List.of(id)).stream().findFirst();
    }

    Optional<Organisation> find(BusinessId businessId) {
        return this.db.sql("""
                SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.role_mailbox,
                       o.language, o.example
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL AND o.business_id = :businessId
                """)
            .param("businessId", businessId.value())
            .query(OrganisationRowStore::organisation)
            .stream()
            .findFirst();
    }

    List<Organisation> list(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return this.db.sql("""
                SELECT id, name_fi, name_sv, name_en, party_type, municipality_code, role_mailbox, language, example
                FROM organisation.organisation
                WHERE id IN (:ids)
                ORDER BY coalesce(name_fi, name_sv, name_en) COLLATE "fi-x-icu"
                """)
            .param("ids", ids.stream().map(OrganisationId::value).toList())
            .query(OrganisationRowStore::organisation)
            .list();
    }

    void insert(Organisation organisation, Instant at) {
        this.db.sql("""
                INSERT INTO organisation.organisation (id, name_fi, name_sv, name_en, party_type, municipality_code,
                                                       role_mailbox, language, example, created_at)
                VALUES (:id, :fi, :sv, :en, :type, :municipality, :mailbox, :language, :example, :at)
                """)
            .param("id", organisation.id().value())
            .param("fi", organisation.name().fi())
            .param("sv", organisation.name().sv())
            .param("en", organisation.name().en())
            .param("type", organisation.partyType().name())
            .param("municipality", organisation.municipalityCode())
            .param("mailbox", organisation.roleMailbox())
            .param("language", organisation.language().name())
            .param("example", organisation.example())
            .param("at", Rows.at(at))
            .update();
    }

    void insertParticipation(CountyId county, OrganisationId organisation, Instant at) {
        this.db.sql("""
                INSERT INTO organisation.participation (county_id, organisation_id, since)
                VALUES (:county, :organisation, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("county", county.value())
            .param("organisation", organisation.value())
            .param("at", Rows.at(at))
            .update();
    }

    /** Those of the county that have fallen silent or ended by the day. */
    List<Standing> listSilent(LocalDate day) {
        return this.db.sql("""
                SELECT o.id, CASE WHEN o.ended_on <= :day THEN 'ENDED' ELSE p.state END AS state,
                       CASE WHEN o.ended_on <= :day THEN o.ended_on END AS ended_on, s.name_fi, s.name_sv, s.name_en
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                LEFT JOIN organisation.organisation s ON s.id = o.successor_id
                WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL
                  AND (o.ended_on <= :day OR p.state = 'DORMANT')
                """).param("day", day).query(OrganisationStore::standing).list();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var named = row.getString("name_fi") != null || row.getString("name_sv") != null
                || row.getString("name_en") != null;
        return new Standing(new OrganisationId(Rows.uuid(row, "id")), OrganisationState.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class), named ? Rows.localText(row, "name") : null);
    }

}
