package fi.yhdyspinta.workshop.notes;

/** What came of wanting to change something on a wall. */
public sealed interface Outcome {

    /** It stands on the wall. */
    record Kept(Note note) implements Outcome {
    }

    /** Something is to be put right: the message key of what. */
    record Unfit(String problem) implements Outcome {
    }

    /** The wall is not open; nothing on it changes. */
    record Shut() implements Outcome {
    }

    /** Too many in too short a time; later is fine. */
    record Hasty() implements Outcome {
    }

}
