package fi.yhdyspinta.survey.answering;

/** What became of what somebody typed in a field. */
sealed interface Outcome {

    Field field();

    /** The revision that stands in the field now. */
    int revision();

    /**
     * It is kept.
     *
     * @param value what stands in the field now; more than what was typed when somebody
     * else's edits are in it
     */
    record Kept(Field field, String value, int revision) implements Outcome {
    }

    /** It does not stand in the field; the writer gets it back and does something. */
    sealed interface Unsettled extends Outcome {

        String mine();

    }

    /**
     * Somebody else has written on the same place meanwhile. Both texts are kept: theirs
     * stands in the field, mine in its history, and the writer chooses.
     */
    record Conflict(Field field, String mine, String theirs, int revision) implements Unsettled {
    }

    /** Longer than any draft; what stood in the field stays there. */
    record TooLong(Field field, String mine, int revision) implements Unsettled {
    }

}
