package fi.yhdyspinta.round;

/** What came of beginning the round of a later year (seuraava kierros). */
public sealed interface NextRound {

    /** It is there, planned and hidden. */
    record Begun(Round round) implements NextRound {
    }

    /** The county has a round of that year already; nothing was made. */
    record Taken(Round held) implements NextRound {
    }

}
