package fi.yhdyspinta.indicator.opendata;

import java.time.Instant;

import fi.yhdyspinta.indicator.IndicatorKey;

/**
 * What is known of the values of an indicator without reading them.
 *
 * @param firstReadAt when they were first read
 * @param readAt when they were last read
 */
record Facts(IndicatorKey key, int firstYear, int lastYear, Instant firstReadAt, Instant readAt) {

}
