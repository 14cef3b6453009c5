package fi.yhdyspinta.report.summary;

import java.util.List;

/** What became of saving a section (tallennuksen tulos). */
public sealed interface Saving {

    record Saved() implements Saving {
    }

    /**
     * Something is to be put right first; each problem is a message key with the field it
     * is about.
     */
    record Incomplete(List<Problem> problems) implements Saving {

        public Incomplete {
            problems = List.copyOf(problems);
        }

    }

    /** Somebody else saved in between: both texts are kept, the writer chooses. */
    record Collided(Section theirs, String by) implements Saving {
    }

    record Problem(String field, String key) {
    }

}
