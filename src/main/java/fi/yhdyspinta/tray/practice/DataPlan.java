package fi.yhdyspinta.tray.practice;

import java.time.LocalDate;

/**
 * How data on the effects of a pilot is collected (vaikuttavuustiedon keruun
 * suunnitelma).
 *
 * @param measured what is measured
 * @param method how
 * @param reportedOn when it is told
 */
public record DataPlan(String measured, String method, LocalDate reportedOn) {
}
