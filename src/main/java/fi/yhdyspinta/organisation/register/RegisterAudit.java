package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.identity.AuditAction;

/** What of the register is remembered in the audit trail. */
enum RegisterAudit implements AuditAction {

    ORGANISATION_CHANGED, ORGANISATION_STATE_CHANGED, LISTING_AGREED, LISTING_WITHDRAWN, MAILBOX_MARKED,
    MAILBOX_CLEARED, REGISTER_EXPORTED, ORGANISATION_SUCCEEDED

}
