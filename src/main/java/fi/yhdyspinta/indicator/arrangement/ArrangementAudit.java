package fi.yhdyspinta.indicator.arrangement;

import fi.yhdyspinta.identity.AuditAction;

/** What of arranging sets is remembered in the audit trail. */
enum ArrangementAudit implements AuditAction {

    INDICATOR_SET_SAVED, INDICATOR_SET_REMOVED, INDICATOR_SET_FILLED

}
