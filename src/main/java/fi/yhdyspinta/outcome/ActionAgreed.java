package fi.yhdyspinta.outcome;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;

/** Every party has accepted an action: it is agreed. */
public record ActionAgreed(CountyId county, ProcessId process, AgreedActionId action) {
}
