package fi.yhdyspinta.organisation.register;

/** Whom an organisation reaches with its work (väestöryhmä). */
public enum PopulationGroup {

    CHILDREN, YOUNG, FAMILIES, WORKING_AGE, OLDER, DISABLED, IMMIGRANTS, MENTAL_HEALTH, CARERS, EVERYBODY;

    /** The message key of the name people read. */
    public String key() {
        return "organisation.populationGroup." + name();
    }

}
