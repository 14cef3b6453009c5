package fi.yhdyspinta.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MembershipStore {

    private final JdbcClient db;

    MembershipStore(JdbcClient db) {
        this.db = db;
    }

    List<Mandate> listMandates(PersonId person, Instant at) {
        return this.db.sql("""
                SELECT organisation_id AS organisation, role
                FROM organisation.membership
                WHERE county_id = platform.county()
                  AND person_id = :person
                  AND valid_from <= :at
                  AND (valid_to IS NULL OR valid_to > :at)
                ORDER BY valid_from, id
                """).param("person", person.value()).param("at", Rows.at(at)).query(Mandate.class).list();
    }

    List<PersonId> listHolders(OrganisationId organisation, Role role, Instant at) {
        return this.db.sql("""
                SELECT person_id
                FROM organisation.membership
                WHERE county_id = platform.county()
                  AND organisation_id = :organisation
                  AND role = :role
                  AND valid_from <= :at
                  AND (valid_to IS NULL OR valid_to > :at)
                ORDER BY valid_from, id
                """)
            .param("organisation", organisation.value())
            .param("role", role.name())
            .param("at", Rows.at(at))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .list();
    }

    Set<PersonId> listActing(Set<PersonId> people, Instant at) {
        return this.db.sql("""
                SELECT DISTINCT person_id
                FROM organisation.membership
                WHERE county_id = platform.county()
                  AND person_id = ANY (:people)
                  AND valid_from <= :at
                  AND (valid_to IS NULL OR valid_to > :at)
                """)
            .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
            .param("at", Rows.at(at))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .set();
    }

    void insert(CountyId county, PersonId person, OrganisationId organisation, Role role, Instant at) {
        this.db.sql("""
                INSERT INTO organisation.membership (county_id, id, person_id, organisation_id, role, valid_from)
                VALUES (:county, :id, :person, :organisation, :role, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("county", county.value())
            .param("id", Ids.next())
            .param("person", person.value())
            .param("organisation", organisation.value())
            .param("role", role.name())
            .param("at", Rows.at(at))
            .update();
    }

}
