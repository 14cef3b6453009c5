package fi.yhdyspinta.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignInLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that sign in once and expire. The token is known to its receiver only; the
 * database keeps its digest.
 */
@Component
class OneTimeLinks implements SignInLinks {

    /** How long a link that somebody asked for can be used. */
    static final Duration VALIDITY = Duration.ofMinutes(20);

    private static final int MOST_PER_HOUR = 8;

    private final SecureRandom chance = new SecureRandom();

    private final SignInLinkStore links;

    private final Clock clock;

    OneTimeLinks(SignInLinkStore links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String issue(PersonId person, Duration validity) {
        var now = this.clock.instant();
        var token = newToken();
        this.links.deleteOlderThan(now.minus(Duration.ofDays(7)));
        this.links.insert(digest(token), person, now, now.plus(validity));
        return "/sign-in/link/" + token;
    }

    /**
     * Whether the person has asked for so many links that no more are sent for a while.
     */
    @Transactional(readOnly = true)
    public boolean isTired(PersonId person) {
        return this.links.countSince(person, this.clock.instant().minus(Duration.ofHours(1))) >= MOST_PER_HOUR;
    }

    @Transactional
    public Optional<PersonId> use(String token) {
        return this.links.use(digest(token), this.clock.instant());
    }

    private String newToken() {
        var bytes = new byte[24];
        this.chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        }
        catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

}
