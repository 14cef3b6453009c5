package fi.yhdyspinta.tray.practice;

import fi.yhdyspinta.identity.AuditAction;

/** What the audit trail remembers of the practice bank. */
enum PracticeAudit implements AuditAction {

    PRACTICE_PROPOSED, PRACTICE_CHANGED, PRACTICE_TAKEN, PRACTICE_RETIRED, PRACTICE_USE_TOLD, PRACTICE_RESULT_TOLD,
    CANDIDATE_DISMISSED, CANDIDATE_RETURNED

}
