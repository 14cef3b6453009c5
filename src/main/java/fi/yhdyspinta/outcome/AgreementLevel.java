package fi.yhdyspinta.outcome;

/** How far the parties are of one mind about a conclusion (yksimielisyys). */
public enum AgreementLevel {

    /** Everybody (yhteinen). */
    COMMON,
    /** Most (enemmistön). */
    MAJORITY,
    /**
     * Somebody is of another mind, and that is written down (eriävä näkemys kirjattu).
     */
    NOTED_DISSENT;

    /** The message key of the name people read. */
    public String key() {
        return "outcome.agreement." + name();
    }

}
