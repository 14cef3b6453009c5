package fi.yhdyspinta.identity.signin.workaccount;

import java.time.Instant;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.WorkAccount;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkedAccountStore {

    private final JdbcClient db;

    LinkedAccountStore(JdbcClient db) {
        this.db = db;
    }

    Optional<WorkAccount> find(PersonId person) {
        return this.db.sql("""
                SELECT issuer, name_fi, name_sv, name_en, linked_at, used_at
                FROM identity.work_account
                WHERE person_id = :person
                """)
            .param("person", person.value())
            .query((row, number) -> new WorkAccount(row.getString("issuer"), Rows.localText(row, "name"),
                    Rows.instant(row, "linked_at"), Rows.instant(row, "used_at")))
            .optional();
    }

    Optional<PersonId> findPerson(String issuer, String subject) {
        return this.db.sql("""
                SELECT person_id
                FROM identity.work_account
                WHERE issuer = :issuer AND subject = :subject
                """)
            .param("issuer", issuer)
            .param("subject", subject)
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .optional();
    }

    /**
     * @return whether the person had no account and the account no person
     */
    boolean insert(PersonId person, String issuer, String subject, LocalText name, Instant at) {
        return this.db.sql("""
                INSERT INTO identity.work_account (person_id, issuer, subject, name_fi, name_sv, name_en, linked_at,
                                                   used_at)
                VALUES (:person, :issuer, :subject, :fi, :sv, :en, :at, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("person", person.value())
            .param("issuer", issuer)
            .param("subject", subject)
            .param("fi", name.in(Language.FI))
            .param("sv", name.in(Language.SV))
            .param("en", name.in(Language.EN))
            .param("at", Rows.at(at))
            .update() == 1;
    }

    void setUsed(PersonId person, Instant at) {
        this.db.sql("""
                UPDATE identity.work_account
                SET used_at = :at
                WHERE person_id = :person
                """).param("person", person.value()).param("at", Rows.at(at)).update();
    }

    /**
     * @return whether the person had one
     */
    boolean delete(PersonId person) {
        return this.db.sql("""
                DELETE FROM identity.work_account
                WHERE person_id = :person
                """).param("person", person.value()).update() == 1;
    }

    void deleteAllOf(String issuer) {
        this.db.sql("""
                DELETE FROM identity.work_account
                WHERE issuer = :issuer
                """).param("issuer", issuer).update();
    }

}
