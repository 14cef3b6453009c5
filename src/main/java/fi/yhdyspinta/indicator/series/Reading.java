package fi.yhdyspinta.indicator.series;

import java.time.Instant;

/**
 * When the values of an indicator were read (luettu lähteestä).
 *
 * @param fetched false when they came with the product
 * @param changed how many series it changed
 */
public record Reading(int number, Instant readAt, boolean fetched, int values, int changed) {

}
