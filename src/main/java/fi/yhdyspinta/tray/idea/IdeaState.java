package fi.yhdyspinta.tray.idea;

/** How far an idea has come (idean tila). */
public enum IdeaState {

    OPEN, TAKEN, DONE, WITHDRAWN;

    public String key() {
        return "tray.idea.state." + name();
    }

    /** How a state looks on pages. */
    public String look() {
        return switch (this) {
            case OPEN -> "open";
            case TAKEN -> "partly";
            case DONE -> "done";
            case WITHDRAWN -> "closed";
        };
    }

}
