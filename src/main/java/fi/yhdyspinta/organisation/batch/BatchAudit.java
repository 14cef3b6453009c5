package fi.yhdyspinta.organisation.batch;

import fi.yhdyspinta.identity.AuditAction;

/** What of batches is remembered in the audit trail. */
enum BatchAudit implements AuditAction {

    BATCH_CARRIED_OUT, BATCH_UNDONE

}
