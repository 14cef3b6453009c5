package fi.yhdyspinta.organisation.responsibility;

import fi.yhdyspinta.identity.AuditAction;

/** What of responsibilities is remembered in the audit trail. */
enum ResponsibilityAudit implements AuditAction {

    RESPONSIBILITY_NAMED, THEME_ADDED, THEME_CHANGED, CONTACTS_CHANGED, RESOURCE_ADDED, RESOURCE_REMOVED

}
