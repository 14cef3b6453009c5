package fi.yhdyspinta.organisation.body;

/** On which level of the structure a body works (taso), from top to bottom. */
public enum BodyLevel {

    STRATEGIC, OPERATIVE, REGIONAL_NETWORK, MUNICIPAL, OTHER;

    /** The message key of the name people read. */
    public String key() {
        return "organisation.body.level." + name();
    }

}
