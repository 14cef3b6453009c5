package fi.yhdyspinta.outcome;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;

/** A decision on the results of a process is open to everybody. */
public record DecisionPublished(CountyId county, ProcessId process, DecisionId decision) {
}
