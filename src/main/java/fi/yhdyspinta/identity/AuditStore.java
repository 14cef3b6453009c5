package fi.yhdyspinta.identity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.platform.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

    private static final String OF_THE_COUNTY = "WHERE a.county_id = platform.county()\n";

    /** What was done outside all counties; seen outside all counties only. */
    private static final String OF_THE_INSTALLATION = "WHERE a.county_id IS NULL\n";

    private static final String ENTRIES = """
            SELECT a.at, p.name AS who, a.action, a.subject_kind, a.subject_id
            FROM identity.audit_entry a
            LEFT JOIN identity.person p ON p.id = a.person_id
            """;

    private static final String CHOSEN = """
              AND (:person = '' OR position(:person IN lower(p.name)) > 0)
              AND (:action::text IS NULL OR a.action = :action)
              AND (:kind::text IS NULL OR a.subject_kind = :kind)
              AND (:from::timestamptz IS NULL OR a.at >= :from)
              AND (:before::timestamptz IS NULL OR a.at < :before)
            ORDER BY a.at DESC, a.id DESC
            LIMIT :most OFFSET :offset
            """;

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

    List<AuditEntry> list(AuditFilter filter, int offset, int most) {
        return asked(ENTRIES + OF_THE_COUNTY + CHOSEN, filter, offset, most).query(AuditEntry.class).list();
    }

    List<AuditEntry> listOfInstallation(AuditFilter filter, int offset, int most) {
        return asked(ENTRIES + OF_THE_INSTALLATION + CHOSEN, filter, offset, most).query(AuditEntry.class).list();
    }

    List<String> listActions() {
        return this.db.sql("SELECT DISTINCT a.action FROM identity.audit_entry a " + OF_THE_COUNTY)
            .query(String.class)
            .list();
    }

    List<String> listKinds() {
        return this.db.sql("SELECT DISTINCT a.subject_kind FROM identity.audit_entry a " + OF_THE_COUNTY)
            .query(String.class)
            .list();
    }

    private StatementSpec asked(String question, AuditFilter filter, int offset, int most) {
        return this.db.sql(question)
            .param("person", filter.person().strip().toLowerCase(Locale.ROOT))
            .param("action", filter.action())
            .param("kind", filter.kind())
            .param("from", Rows.atOrNull(filter.from()))
            .param("before", Rows.atOrNull(filter.before()))
            .param("most", most)
            .param("offset", offset);
    }

}
