package fi.yhdyspinta.platform;

/**
 * The way back from a tool to the process it serves; told by the module of the process.
 */
public interface Origins {

    /**
     * @throws NotFound when the reader's county has no such process
     */
    Origin get(ProcessId process);

}
