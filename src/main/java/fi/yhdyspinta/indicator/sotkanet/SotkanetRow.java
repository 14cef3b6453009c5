package fi.yhdyspinta.indicator.sotkanet;

import fi.yhdyspinta.indicator.Observation;

/** One row of values: an answer may tell of several indicators. */
public record SotkanetRow(int indicator, Observation observation) {
}
