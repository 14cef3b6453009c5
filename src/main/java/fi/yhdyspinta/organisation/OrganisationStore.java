package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {

    private final JdbcClient db;

    OrganisationStore(JdbcClient db) {
        this.db = db;
    }

    List<Organisation> list() {
        return this.db.sql("""
                SELECT o.id, o.name_fi, o.name_sv, o.name_en, o.party_type, o.municipality_code, o.role_mailbox,
                       o.language, o.example
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county()
                ORDER BY coalesce(o.name_fi, o.name_sv, o.name_en) COLLATE "fi-x-icu"
                """).query(OrganisationStore::organisation).list();
    }

    Map<PartyType, Integer> countByPartyType() {
        return this.db.sql("""
                SELECT o.party_type, count(*) AS organisations
                FROM organisation.participation p
                JOIN organisation.organisation o ON o.id = p.organisation_id
                WHERE p.county_id = platform.county()
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
            .query(OrganisationStore::organisation)
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

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(new OrganisationId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                PartyType.valueOf(row.getString("party_type")), row.getString("municipality_code"),
                row.getString("role_mailbox"), Language.valueOf(row.getString("language")), row.getBoolean("example"));
    }

}
