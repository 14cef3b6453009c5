package fi.yhdyspinta.tray.idea;

import fi.yhdyspinta.identity.AuditAction;

/** What the audit trail remembers of ideas. */
enum IdeaAudit implements AuditAction {

    IDEA_PROPOSED, IDEA_CHANGED, IDEA_MOVED_ON

}
