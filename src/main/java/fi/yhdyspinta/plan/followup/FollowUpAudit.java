package fi.yhdyspinta.plan.followup;

import fi.yhdyspinta.identity.AuditAction;

/** What of following goals is remembered in the audit trail. */
enum FollowUpAudit implements AuditAction {

    GOAL_INDICATOR_SAVED, GOAL_INDICATOR_REMOVED

}
