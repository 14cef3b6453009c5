package fi.yhdyspinta.identity;

/** What of people is remembered in the audit trail. */
enum IdentityAudit implements AuditAction {

    DATA_TAKEN, ERASURE_ASKED, PERSON_ERASED, CONSENT_GIVEN, CONSENT_WITHDRAWN

}
