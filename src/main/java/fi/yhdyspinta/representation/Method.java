package fi.yhdyspinta.representation;

/** How representatives are chosen (valintatapa). */
public enum Method {

    NAMED, TRANSFERABLE_VOTE, APPROVAL_VOTE, ROTATION, LOT;

    /** Whether the represented vote. */
    public boolean isVote() {
        return this == TRANSFERABLE_VOTE || this == APPROVAL_VOTE;
    }

    /** Whether chance has its part, at least when there is a tie. */
    public boolean needsLot() {
        return this != NAMED;
    }

    public String key() {
        return "representation.method." + name();
    }

}
