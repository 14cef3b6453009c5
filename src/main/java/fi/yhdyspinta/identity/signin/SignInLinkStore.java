package fi.yhdyspinta.identity.signin;

import java.time.Instant;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInLinkStore {

    private final JdbcClient db;

    SignInLinkStore(JdbcClient db) {
        this.db = db;
    }

    void insert(byte[] digest, PersonId person, Instant createdAt, Instant expiresAt) {
        this.db.sql("""
                INSERT INTO identity.sign_in_link (token_digest, person_id, created_at, expires_at)
                VALUES (:digest, :person, :createdAt, :expiresAt)
                """)
            .param("digest", digest)
            .param("person", person.value())
            .param("createdAt", Rows.at(createdAt))
            .param("expiresAt", Rows.at(expiresAt))
            .update();
    }

    int countSince(PersonId person, Instant since) {
        return this.db.sql("""
                SELECT count(*)
                FROM identity.sign_in_link
                WHERE person_id = :person AND created_at > :since
                """).param("person", person.value()).param("since", Rows.at(since)).query(Integer.class).single();
    }

    /**
     * Uses a link up and tells whose it was; empty when it is unknown, used or too old.
     */
    Optional<PersonId> use(byte[] digest, Instant now) {
        return this.db.sql("""
                UPDATE identity.sign_in_link
                SET used_at = :now
                WHERE token_digest = :digest AND used_at IS NULL AND expires_at > :now
                RETURNING person_id
                """)
            .param("digest", digest)
            .param("now", Rows.at(now))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .optional();
    }

    void deleteOlderThan(Instant time) {
        this.db.sql("""
                DELETE FROM identity.sign_in_link
                WHERE expires_at < :time
                """).param("time", Rows.at(time)).update();
    }

}
