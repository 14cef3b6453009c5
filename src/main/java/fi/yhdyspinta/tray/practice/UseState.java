package fi.yhdyspinta.tray.practice;

/** How far somebody is with a practice (käytön tila). */
public enum UseState {

    PLANNED, IN_USE, ENDED;

    public String key() {
        return "tray.practice.use." + name();
    }

    /** How a state looks on pages. */
    public String look() {
        return switch (this) {
            case PLANNED -> "draft";
            case IN_USE -> "done";
            case ENDED -> "closed";
        };
    }

}
