package fi.yhdyspinta.organisation;

/**
 * Where an organisation stands in the county (toimijan tila): somebody has proposed it,
 * the coordinator has verified that it is there, it takes part, it has fallen silent, or
 * it has ended. That it has ended follows from its last day.
 */
public enum OrganisationState {

    PROPOSED, VERIFIED, ACTIVE, DORMANT, ENDED;

    /** The message key of the name people read. */
    public String key() {
        return "organisation.state." + name();
    }

    /** How the state is drawn. */
    public String look() {
        return switch (this) {
            case PROPOSED -> "draft";
            case VERIFIED -> "partly";
            case ACTIVE -> "done";
            case DORMANT -> "skipped";
            case ENDED -> "closed";
        };
    }

}
