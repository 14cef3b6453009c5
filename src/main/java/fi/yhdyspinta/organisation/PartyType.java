package fi.yhdyspinta.organisation;

/**
 * What kind of party an organisation is in the negotiations (osapuolen tyyppi; 612/2021
 * 6–7 §).
 */
public enum PartyType {

    MUNICIPALITY, COUNTY, STATE, PARISH, NGO, NGO_NETWORK, COMPANY, SCHOOL, PHARMACY, OCCUPATIONAL_HEALTH, POLICE, KELA,
    REGIONAL_COUNCIL, EMPLOYMENT_AREA, INDIGENOUS_BODY, OTHER;

    /** The message key of the name people read. */
    public String key() {
        return "organisation.partyType." + name();
    }

}
