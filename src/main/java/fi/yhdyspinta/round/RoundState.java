package fi.yhdyspinta.round;

/** How far a round has come (kierroksen tila). */
public enum RoundState {

    PLANNED, INVITED, COLLECTING, NEGOTIATING, SUMMARISING, DECIDED, IN_PLAN, FOLLOWED, CLOSED;

    public String key() {
        return "round.state." + name();
    }

}
