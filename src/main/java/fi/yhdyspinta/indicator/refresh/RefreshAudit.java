package fi.yhdyspinta.indicator.refresh;

import fi.yhdyspinta.identity.AuditAction;

/** What of refreshing is remembered in the audit trail. */
enum RefreshAudit implements AuditAction {

    INDICATORS_REFRESHED, HELD_FIGURES_TAKEN, HELD_FIGURES_DROPPED

}
