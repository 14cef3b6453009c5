package fi.yhdyspinta.organisation.body;

import fi.yhdyspinta.identity.AuditAction;

/** What of bodies and their seats is remembered in the audit trail. */
enum BodyAudit implements AuditAction {

    BODY_ADDED, BODY_CHANGED, BODY_RELATED, BODY_UNRELATED, BODY_MEETING_RECORDED, BODY_MEETING_REMOVED,
    SEAT_GROUP_ADDED, SEAT_GROUP_CHANGED, SEAT_NOMINATED, SEAT_APPOINTED, SEAT_FREED, DEPUTY_ROSE, TERM_BEGUN,
    TERM_TAKEN_BACK

}
