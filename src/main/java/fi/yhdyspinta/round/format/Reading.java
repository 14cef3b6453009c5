package fi.yhdyspinta.round.format;

import java.util.List;

/** What comes of reading a file: the document, or everything that stands in its way. */
public sealed interface Reading<T> {

    /**
     * @param notUnderstood fields that were kept as they are, because nobody knows what
     * they mean
     * @param assumed what the file does not tell, for which the usual is taken
     * @param leftOpen known fields whose value the writer left open
     */
    record Read<T>(T document, List<Note> notUnderstood, List<Note> assumed,
            List<Note> leftOpen) implements Reading<T> {

        public Read {
            notUnderstood = List.copyOf(notUnderstood);
            assumed = List.copyOf(assumed);
            leftOpen = List.copyOf(leftOpen);
        }

    }

    /**
     * @param problems in the order of the file, at least one
     */
    record Unreadable<T>(List<Problem> problems) implements Reading<T> {

        public Unreadable {
            problems = List.copyOf(problems);
        }

    }

}
