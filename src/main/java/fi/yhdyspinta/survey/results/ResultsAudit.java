package fi.yhdyspinta.survey.results;

import fi.yhdyspinta.identity.AuditAction;

/** What the audit trail remembers of results. */
public enum ResultsAudit implements AuditAction {

    RESULTS_PUBLISHED, RESULTS_WITHDRAWN, ANSWERS_EXPORTED

}
