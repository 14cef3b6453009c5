package fi.yhdyspinta.tray.practice;

/** How far a practice has come (käytännön tila). */
public enum PracticeState {

    PROPOSED, IN_BANK, RETIRED;

    public String key() {
        return "tray.practice.state." + name();
    }

    /** How a state looks on pages. */
    public String look() {
        return switch (this) {
            case PROPOSED -> "draft";
            case IN_BANK -> "done";
            case RETIRED -> "closed";
        };
    }

}
