package fi.yhdyspinta.indicator.ownfigure;

import fi.yhdyspinta.identity.AuditAction;

/** What of own figures is remembered in the audit trail. */
enum OwnAudit implements AuditAction {

    OWN_FIGURES_HANDED_IN, OWN_FIGURES_PUBLISHED, OWN_FIGURES_REFUSED, OWN_FIGURES_WITHDRAWN

}
