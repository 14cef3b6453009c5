package fi.yhdyspinta.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentStore {

    private final JdbcClient db;

    ConsentStore(JdbcClient db) {
        this.db = db;
    }

    List<Consent> list(PersonId person) {
        return this.db.sql("""
                SELECT kind, wording, given, at
                FROM identity.consent
                WHERE person_id = :person
                ORDER BY at DESC, id DESC
                """)
            .param("person", person.value())
            .query((row, number) -> new Consent(ConsentKind.valueOf(row.getString("kind")), row.getInt("wording"),
                    row.getBoolean("given"), Rows.instant(row, "at")))
            .list();
    }

    Set<PersonId> listGiven(ConsentKind kind, Collection<PersonId> people) {
        return this.db.sql("""
                SELECT person_id
                FROM (
                    SELECT DISTINCT ON (person_id) person_id, given
                    FROM identity.consent
                    WHERE kind = :kind AND person_id = ANY (:people)
                    ORDER BY person_id, at DESC, id DESC) AS latest
                WHERE given
                """)
            .param("kind", kind.name())
            .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .set();
    }

    void insert(PersonId person, Consent consent) {
        this.db.sql("""
                INSERT INTO identity.consent (id, person_id, kind, wording, given, at)
                VALUES (:id, :person, :kind, :wording, :given, :at)
                """)
            .param("id", Ids.next())
            .param("person", person.value())
            .param("kind", consent.kind().name())
            .param("wording", consent.wording())
            .param("given", consent.given())
            .param("at", Rows.at(consent.at()))
            .update();
    }

}
