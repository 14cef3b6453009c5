package fi.yhdyspinta.home.administration;

import fi.yhdyspinta.identity.AuditAction;

/** What the system administrator does to the installation. */
enum AdministrationAudit implements AuditAction {

    COORDINATOR_NAMED

}
