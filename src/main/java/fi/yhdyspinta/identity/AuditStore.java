package fi.yhdyspinta.identity;

import java.time.Instant;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.platform.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

    private final JdbcClient db;

    AuditStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Doer doer, AuditAction action, String subjectKind, TypedId subject, Instant at) {
        this.db.sql("""
                INSERT INTO identity.audit_entry (id, county_id, at, person_id, action, subject_kind, subject_id)
                VALUES (:id, :county, :at, :person, :action, :kind, :subject)
                """)
            .param("id", Ids.next())
            .param("county", doer.tenant())
            .param("at", Rows.at(at))
            .param("person", doer.doer().map(PersonId::value).orElse(null))
            .param("action", action.name())
            .param("kind", subjectKind)
            .param("subject", subject.value())
            .update();
    }

}
