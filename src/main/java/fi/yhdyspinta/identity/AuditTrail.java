package fi.yhdyspinta.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.platform.TypedId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what to which, and when (lokikirja). Ids only: what somebody wrote never stands
 * here. An entry is written in the transaction of the deed, so that there is no deed
 * without an entry and no entry without a deed.
 */
@Component
public class AuditTrail {

    private final AuditStore entries;

    private final Clock clock;

    AuditTrail(AuditStore entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * What was done in the county of the transaction, the latest first. Who may ask is
     * the caller's to know.
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> list(AuditFilter filter, int offset, int most) {
        return this.entries.list(filter, offset, most);
    }

    /** What was done outside all counties, the latest first; to be asked outside them. */
    @Transactional(readOnly = true)
    public List<AuditEntry> listOfInstallation(AuditFilter filter, int offset, int most) {
        return this.entries.listOfInstallation(filter, offset, most);
    }

    /** Which deeds there are to choose from in the county of the transaction. */
    @Transactional(readOnly = true)
    public List<String> listActions() {
        return this.entries.listActions();
    }

    /** To what sorts of things something has been done there. */
    @Transactional(readOnly = true)
    public List<String> listKinds() {
        return this.entries.listKinds();
    }

    public void record(Doer doer, AuditAction action, TypedId subject) {
        this.entries.insert(doer, action, kindOf(subject), subject, this.clock.instant());
    }

    private static String kindOf(TypedId subject) {
        return subject.getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
    }

}
