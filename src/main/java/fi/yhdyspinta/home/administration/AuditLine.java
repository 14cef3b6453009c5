package fi.yhdyspinta.home.administration;

import fi.yhdyspinta.identity.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail in the reader's words (lokirivi).
 *
 * @param path where the thing is, within the county; null when it has no page of its own
 */
public record AuditLine(AuditEntry entry, @Nullable String path) {

    public String actionKey() {
        return "home.audit.action." + this.entry.action();
    }

    public String subjectKey() {
        return "home.audit.kind." + this.entry.subjectKind();
    }

}
