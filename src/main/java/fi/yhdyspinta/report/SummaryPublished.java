package fi.yhdyspinta.report;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;

/** A version of the summary of a process is open to everybody (yhteenveto julkaistu). */
public record SummaryPublished(CountyId county, ProcessId process, SummaryId summary, int version) {
}
