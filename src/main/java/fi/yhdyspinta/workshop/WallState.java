package fi.yhdyspinta.workshop;

/** Where a wall stands (seinän tila). */
public enum WallState {

    /** Made, not yet shown to participants (valmisteilla). */
    PREPARED,
    /** Participants write (auki). */
    OPEN,
    /** Frozen: what was said stays as it was (suljettu). */
    CLOSED;

    /** The message key of the name people read. */
    public String key() {
        return "workshop.state." + name();
    }

    /** The word of the look: which shape stands before the name. */
    public String look() {
        return switch (this) {
            case PREPARED -> "draft";
            case OPEN -> "open";
            case CLOSED -> "closed";
        };
    }

}
