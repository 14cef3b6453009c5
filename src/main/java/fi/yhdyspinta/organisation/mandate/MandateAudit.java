package fi.yhdyspinta.organisation.mandate;

import fi.yhdyspinta.identity.AuditAction;

/** What of invitations to roles is remembered in the audit trail. */
enum MandateAudit implements AuditAction {

    ROLE_OFFERED, ROLE_ACCEPTED, ROLE_DECLINED, ROLE_OFFER_WITHDRAWN

}
