package fi.yhdyspinta.round.coverage;

/** How far an organisation has come in a round (missä vaiheessa mukana). */
public enum Stage {

    MISSING("none"), KNOWN("none"), INVITED("draft"), JOINED("open"), ANSWERED("done");

    private final String look;

    Stage(String look) {
        this.look = look;
    }

    boolean has(Stage stage) {
        return compareTo(stage) >= 0;
    }

    /** The word by which the style sheet knows it. */
    public String look() {
        return this.look;
    }

    /** The message key of the name people read. */
    public String key() {
        return "round.coverage.stage." + name();
    }

}
