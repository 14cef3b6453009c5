package fi.yhdyspinta.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.platform.ProcessId;

/**
 * Where sayings come from: the answers of surveys, the notes of walls. Each source knows
 * its own kind.
 */
public interface SayingSource {

    SayingKind kind();

    /** All that was said in the process, oldest first. */
    List<Saying> list(ProcessId process);

    Optional<Saying> find(UUID id);

}
