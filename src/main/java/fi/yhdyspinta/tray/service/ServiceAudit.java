package fi.yhdyspinta.tray.service;

import fi.yhdyspinta.identity.AuditAction;

/** What of services is remembered in the audit trail. */
enum ServiceAudit implements AuditAction {

    SERVICE_LINKED, SERVICE_UNLINKED, SERVICE_PROVIDER_REMINDED, SERVICES_FETCHED, SERVICES_TAKEN_FROM_FILE,
    SERVICE_FILE_DROPPED, SERVICE_SETTINGS_SAVED

}
