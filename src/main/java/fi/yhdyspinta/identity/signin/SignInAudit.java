package fi.yhdyspinta.identity.signin;

import fi.yhdyspinta.identity.AuditAction;

/** What of ways to sign in is remembered in the audit trail. */
enum SignInAudit implements AuditAction {

    PASSKEY_ADDED, PASSKEY_RENAMED, PASSKEY_REMOVED

}
