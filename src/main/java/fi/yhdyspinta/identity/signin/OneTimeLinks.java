package fi.yhdyspinta.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.platform.SecretToken;
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
        var token = SecretToken.fresh();
        this.links.deleteOlderThan(now.minus(Duration.ofDays(7)));
        this.links.insert(token.digest(), person, now, now.plus(validity));
        return "/sign-in/link/" + token.text();
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
        return this.links.use(new SecretToken(token).digest(), this.clock.instant());
    }

}
