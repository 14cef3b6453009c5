package fi.yhdyspinta.analysis;

import java.time.Instant;

/**
 * The leave to publish a quote (lupa julkaista).
 *
 * @param text the wording that may be published, shortened or made anonymous where needed
 * @param named whether the organisation may be named with it
 */
public record Clearance(String text, boolean named, Instant at) {
}
