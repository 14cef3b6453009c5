package fi.yhdyspinta.round;

/** How far a round has come (kierroksen tila). */
public enum RoundState {

    PLANNED, INVITED, COLLECTING, NEGOTIATING, SUMMARISING, DECIDED, IN_PLAN, FOLLOWED, CLOSED;

    /** The word by which the style sheet knows it. */
    public String look() {
        return switch (this) {
            case PLANNED -> "none";
            case DECIDED, IN_PLAN, FOLLOWED -> "done";
            case CLOSED -> "closed";
            default -> "open";
        };
    }

    public boolean isBefore(RoundState other) {
        return compareTo(other) < 0;
    }

    public String key() {
        return "round.state." + name();
    }

}
