package fi.yhdyspinta.report.summary;

import fi.yhdyspinta.identity.AuditAction;

/** What of a summary is remembered in the audit trail. */
enum SummaryAudit implements AuditAction {

    SUMMARY_ASSEMBLED, SUMMARY_EDITED, SUMMARY_OPENED_FOR_COMMENTS, SUMMARY_COMMENTS_CLOSED, SUMMARY_COMMENTED,
    SUMMARY_COMMENT_ANSWERED, SUMMARY_APPROVED, SUMMARY_REOPENED, SUMMARY_PUBLISHED, SUMMARY_WITHDRAWN

}
