package fi.yhdyspinta.identity.signin.workaccount;

import fi.yhdyspinta.identity.AuditAction;

/** What of work accounts is remembered in the audit trail. */
enum WorkAccountAudit implements AuditAction {

    WORK_ACCOUNTS_SET, WORK_ACCOUNT_LINKED, WORK_ACCOUNT_REMOVED, SIGNED_IN_WITH_WORK_ACCOUNT

}
