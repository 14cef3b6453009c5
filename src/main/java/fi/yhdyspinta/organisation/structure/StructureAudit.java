package fi.yhdyspinta.organisation.structure;

import fi.yhdyspinta.identity.AuditAction;

/** What of the structure is remembered in the audit trail. */
enum StructureAudit implements AuditAction {

    STRUCTURE_OPENED, STRUCTURE_CLOSED, STRUCTURE_TAKEN

}
