package fi.yhdyspinta.identity.signin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it (pääsyavain).
 *
 * @param usedAt when it signed in last, null when it never has
 */
public record Passkey(PasskeyId id, String name, Instant createdAt, @Nullable Instant usedAt) {
}
