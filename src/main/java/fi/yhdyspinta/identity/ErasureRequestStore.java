package fi.yhdyspinta.identity;

import java.time.Instant;
import java.util.Optional;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ErasureRequestStore {

    private final JdbcClient db;

    ErasureRequestStore(JdbcClient db) {
        this.db = db;
    }

    int countSince(PersonId person, Instant since) {
        return this.db.sql("""
                SELECT count(*)
                FROM identity.erasure_request
                WHERE person_id = :person AND asked_at > :since
                """).param("person", person.value()).param("since", Rows.at(since)).query(Integer.class).single();
    }

    void insert(byte[] digest, PersonId person, Instant at, Instant expiresAt) {
        this.db.sql("""
                INSERT INTO identity.erasure_request (token_digest, person_id, asked_at, expires_at)
                VALUES (:digest, :person, :at, :expires)
                """)
            .param("digest", digest)
            .param("person", person.value())
            .param("at", Rows.at(at))
            .param("expires", Rows.at(expiresAt))
            .update();
    }

    Optional<PersonId> find(byte[] digest, Instant now) {
        return this.db.sql("""
                SELECT person_id
                FROM identity.erasure_request
                WHERE token_digest = :digest AND expires_at > :now
                """)
            .param("digest", digest)
            .param("now", Rows.at(now))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .optional();
    }

}
