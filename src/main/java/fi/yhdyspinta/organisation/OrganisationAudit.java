package fi.yhdyspinta.organisation;

import fi.yhdyspinta.identity.AuditAction;

/** What of counties and organisations is remembered in the audit trail. */
enum OrganisationAudit implements AuditAction {

    COUNTY_BEGUN, TERMINOLOGY_CHOSEN, ORGANISATION_ADDED, MEMBER_NAMED, MEMBER_TERM_CHANGED, MEMBER_ENDED,
    MUNICIPALITY_GROUP_SAVED, MUNICIPALITY_GROUP_REMOVED

}
