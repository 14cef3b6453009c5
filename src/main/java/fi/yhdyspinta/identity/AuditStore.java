package fi.yhdyspinta.identity;

import java.time.Instant;
import java.util.List;

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

    List<AuditEntry> list(int offset, int most) {
        return this.db.sql("""
                SELECT a.at, p.name AS who, a.action, a.subject_kind, a.subject_id
                FROM identity.audit_entry a
                LEFT JOIN identity.person p ON p.id = a.person_id
                WHERE a.county_id = platform.county()
                ORDER BY a.at DESC, a.id DESC
                LIMIT :most OFFSET :offset
                """).param("most", most).param("offset", offset).query(AuditEntry.class).list();
    }

}
