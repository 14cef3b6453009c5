package fi.yhdyspinta.indicator.table;

import fi.yhdyspinta.identity.AuditAction;

/** What of tables is remembered in the audit trail. */
enum TableAudit implements AuditAction {

    TABLE_BROUGHT, TABLE_CHOSEN, TABLE_RENEWED, TABLE_ENDED, TABLE_RESUMED

}
