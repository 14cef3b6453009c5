package fi.yhdyspinta.round.format;

import java.util.List;
import java.util.Map;

/**
 * A value as the file holds it, before anybody gives it a meaning. The schema is that of
 * JSON: dates, clock times and {@code yes} are text, so that nothing is turned into
 * something else on the way.
 */
public sealed interface Tree {

    /** Fields in the order of the file; the order does not count in comparisons. */
    record Mapping(Map<String, Tree> fields) implements Tree {

        public Mapping {
            fields = Ordered.copyOf(fields);
        }

    }

    record Sequence(List<Tree> items) implements Tree {

        public Sequence {
            items = List.copyOf(items);
        }

    }

    record Text(String text) implements Tree {
    }

    /** A number with its digits as written. */
    record Figure(String digits) implements Tree {
    }

    record Truth(boolean value) implements Tree {
    }

    /** A field left open: the writer says that the value is not known. */
    record Nothing() implements Tree {
    }

}
