package fi.yhdyspinta.indicator.interpretation;

import fi.yhdyspinta.identity.AuditAction;

/** What of interpretations is remembered in the audit trail. */
enum InterpretationAudit implements AuditAction {

    INTERPRETATION_PROPOSED, INTERPRETATION_AGREED, INTERPRETATION_REMOVED

}
