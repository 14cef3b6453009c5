package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.identity.AuditAction;

/** What of the register is remembered in the audit trail. */
enum RegisterAudit implements AuditAction {

    ORGANISATION_CHANGED

}
