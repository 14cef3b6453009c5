package fi.yhdyspinta.identity;

import java.time.Instant;

/**
 * An entry of the consent log (suostumusloki).
 *
 * @param wording the number of the wording that was shown
 * @param given false when it was taken back
 */
public record Consent(ConsentKind kind, int wording, boolean given, Instant at) {
}
