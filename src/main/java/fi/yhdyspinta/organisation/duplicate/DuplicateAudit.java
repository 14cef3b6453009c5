package fi.yhdyspinta.organisation.duplicate;

import fi.yhdyspinta.identity.AuditAction;

/** What of duplicates is remembered in the audit trail. */
enum DuplicateAudit implements AuditAction {

    ORGANISATIONS_MERGED, ORGANISATIONS_TOLD_APART

}
