package fi.yhdyspinta.organisation.batch;

import fi.yhdyspinta.organisation.CountyId;

/** A step of a batch has begun that takes longer than a reader waits. */
public record BatchBegun(CountyId county, BatchId batch) {
}
