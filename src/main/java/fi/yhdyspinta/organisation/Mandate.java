package fi.yhdyspinta.organisation;

/** The right of a person to act for an organisation in a role, now (mandaatti). */
public record Mandate(OrganisationId organisation, Role role) {
}
