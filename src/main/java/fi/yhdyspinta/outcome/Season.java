package fi.yhdyspinta.outcome;

/**
 * The two checkpoints of a year: the past evaluated in spring, the coming planned in
 * autumn (kevät, syksy).
 */
public enum Season {

    SPRING, AUTUMN;

    /** The message key of the name people read. */
    public String key() {
        return "outcome.season." + name();
    }

}
