package fi.yhdyspinta.analysis;

import fi.yhdyspinta.identity.AuditAction;

/** What the audit trail remembers of the analysis. */
enum AnalysisAudit implements AuditAction {

    FINDING_CREATED, FINDING_CHANGED, FINDING_MERGED, FINDING_REMOVED, FRAGMENT_MARKED, FRAGMENT_REMOVED,
    FRAGMENT_CLEARED, FRAGMENT_CLEARANCE_WITHDRAWN

}
