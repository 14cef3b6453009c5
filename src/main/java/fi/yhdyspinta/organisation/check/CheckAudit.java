package fi.yhdyspinta.organisation.check;

import fi.yhdyspinta.identity.AuditAction;

/** What of the yearly check is remembered in the audit trail. */
enum CheckAudit implements AuditAction {

    CHECK_BEGUN, CHECK_REMINDED, CHECK_CLOSED, CORRECTION_ACCEPTED, CORRECTION_DECLINED

}
