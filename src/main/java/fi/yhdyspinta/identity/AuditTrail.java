package fi.yhdyspinta.identity;

import java.time.Clock;

import java.util.Locale;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.platform.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who did what to which, and when (lokikirja). Ids only: what somebody wrote never stands
 * here. An entry is written in the transaction of the deed, so that there is no deed
 * without an entry and no entry without a deed.
 */
@Component
public class AuditTrail {

    private final JdbcClient db;

    private final Clock clock;

    AuditTrail(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void record(Doer doer, AuditAction action, TypedId subject) {
        this.db.sql("""
                INSERT INTO identity.audit_entry (id, county_id, at, person_id, action, subject_kind, subject_id)
                VALUES (:id, :county, :at, :person, :action, :kind, :subject)
                """)
            .param("id", Ids.next())
            .param("county", doer.tenant())
            .param("at", Rows.at(this.clock.instant()))
            .param("person", doer.doer().map(PersonId::value).orElse(null))
            .param("action", action.name())
            .param("kind", subject.getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT))
            .param("subject", subject.value())
            .update();
    }

}
