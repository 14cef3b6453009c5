package fi.yhdyspinta.platform;

import java.util.Optional;

/**
 * The way back from a tool to the process it serves; told by the module of the process.
 */
public interface Origins {

    /** Empty when the reader's county has no such process. */
    Optional<Origin> find(ProcessId process);

    /**
     * @throws NotFound when the reader's county has no such process
     */
    Origin get(ProcessId process);

}
