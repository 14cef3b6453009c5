package fi.yhdyspinta.workshop;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;

/** A wall was closed; its notes are what the analysis works on. */
public record WallClosed(CountyId county, WallId wall, ProcessId process) {
}
