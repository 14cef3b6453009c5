package fi.yhdyspinta.round;

import fi.yhdyspinta.identity.AuditAction;

/** What of a round is remembered in the audit trail. */
enum RoundAudit implements AuditAction {

    ROUND_IMPORTED, ROUND_EXPORTED, ROUND_CREATED, ROUND_PUBLISHED, ROUND_WITHDRAWN, ROUND_MOVED, STEP_CHANGED,
    ORGANISATIONS_INVITED, INVITATION_ANSWERED

}
