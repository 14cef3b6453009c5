package fi.yhdyspinta.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {

    private final JdbcClient db;

    PersonStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Person> find(PersonId id) {
        return this.db.sql("""
                SELECT id, email, name, language
                FROM identity.person
                WHERE id = :id
                """).param("id", id.value()).query(Person.class).optional();
    }

    Optional<Person> findByEmail(String email) {
        return this.db.sql("""
                SELECT id, email, name, language
                FROM identity.person
                WHERE email = :email
                """).param("email", email).query(Person.class).optional();
    }

    List<Person> list(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return this.db.sql("""
                SELECT id, email, name, language
                FROM identity.person
                WHERE id IN (:ids)
                ORDER BY name COLLATE "fi-x-icu"
                """).param("ids", ids.stream().map(PersonId::value).toList()).query(Person.class).list();
    }

    void insert(Person person, Instant at) {
        this.db.sql("""
                INSERT INTO identity.person (id, email, name, language, created_at)
                VALUES (:id, :email, :name, :language, :at)
                """)
            .param("id", person.id().value())
            .param("email", person.email())
            .param("name", person.name())
            .param("language", person.language().name())
            .param("at", Rows.at(at))
            .update();
    }

    void grantAdministration(PersonId person, Instant at) {
        this.db.sql("""
                INSERT INTO identity.global_role (person_id, role, granted_at)
                VALUES (:person, 'SYSTEM_ADMINISTRATOR', :at)
                ON CONFLICT DO NOTHING
                """).param("person", person.value()).param("at", Rows.at(at)).update();
    }

    boolean isAdministrator(PersonId person) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM identity.global_role
                    WHERE person_id = :person AND role = 'SYSTEM_ADMINISTRATOR')
                """).param("person", person.value()).query(Boolean.class).single();
    }

}
