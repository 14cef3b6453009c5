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
                WHERE email = :email AND erased_at IS NULL
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

    /** The person stays as the one who did things, and nothing tells who it was. */
    void erase(PersonId person, String address, String name, Instant at) {
        this.db.sql("""
                UPDATE identity.person
                SET email = :email, name = :name, erased_at = :at
                WHERE id = :person
                """)
            .param("person", person.value())
            .param("email", address)
            .param("name", name)
            .param("at", Rows.at(at))
            .update();
    }

    void deleteWaysIn(PersonId person) {
        this.db.sql("""
                DELETE FROM identity.session
                WHERE principal_name = :person
                """).param("person", person.toString()).update();
        this.db.sql("""
                DELETE FROM identity.sign_in_link
                WHERE person_id = :person
                """).param("person", person.value()).update();
        this.db.sql("""
                DELETE FROM identity.erasure_request
                WHERE person_id = :person
                """).param("person", person.value()).update();
        this.db.sql("""
                DELETE FROM identity.passkey
                WHERE person_id = :person
                """).param("person", person.value()).update();
        this.db.sql("""
                DELETE FROM identity.work_account
                WHERE person_id = :person
                """).param("person", person.value()).update();
        this.db.sql("""
                DELETE FROM identity.global_role
                WHERE person_id = :person
                """).param("person", person.value()).update();
    }

    /** When the sessions that are open were begun. */
    List<Instant> listSessions(PersonId person) {
        return this.db.sql("""
                SELECT creation_time
                FROM identity.session
                WHERE principal_name = :person
                ORDER BY creation_time
                """)
            .param("person", person.toString())
            .query((row, number) -> Instant.ofEpochMilli(row.getLong("creation_time")))
            .list();
    }

    int countSessions(long now) {
        return this.db.sql("""
                SELECT count(*)
                FROM identity.session
                WHERE principal_name IS NOT NULL AND expiry_time > :now
                """).param("now", now).query(Integer.class).single();
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
