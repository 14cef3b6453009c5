package fi.yhdyspinta.organisation.register;

/**
 * What the register knows of an organisation, one by one (toimijaluettelon sarake): the
 * columns of its files and of its batches.
 */
public enum Column {

    NAME_FI, NAME_SV, NAME_EN, PARTY_TYPE, BUSINESS_ID, ASSOCIATION_NUMBER, LANGUAGE, MUNICIPALITY, ACTIVITY, THEMES,
    POPULATION_GROUPS, MAILBOX, LISTED, CONSENT_ON, CONSENT_GIVER, STATE, PARENT, ENDED_ON, SUCCESSOR, ID;

    /** The message key of the name people read. */
    public String key() {
        return "organisation.column." + name();
    }

}
