package fi.yhdyspinta.outcome.thread;

import java.util.List;

import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * The thread through one thing (lanka): what it came of, and what came of it, each in the
 * order of time.
 *
 * @param process that the thing belongs to, null for an answer or a note of which nothing
 * has been made
 */
public record Trace(Piece current, @Nullable ProcessId process, List<Piece> upstream, List<Piece> downstream) {

    public Trace {
        upstream = List.copyOf(upstream);
        downstream = List.copyOf(downstream);
    }

}
