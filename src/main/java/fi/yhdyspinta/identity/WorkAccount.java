package fi.yhdyspinta.identity;

import java.time.Instant;

import fi.yhdyspinta.platform.LocalText;

/**
 * A person's account at the employer, with which the person may sign in (työtunnus).
 *
 * @param issuer address of the provider that knows the account
 * @param name what the provider was called on the button when the account was linked
 */
public record WorkAccount(String issuer, LocalText name, Instant linkedAt, Instant usedAt) {
}
