package fi.yhdyspinta.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.SecretToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wishes to be erased that wait for their confirmation (poistopyynnöt). Whoever opens the
 * link of the mail has the address of the person.
 */
@Component
public class ErasureRequests {

    /** So long the link of the mail works. */
    public static final Duration VALIDITY = Duration.ofHours(24);

    private static final int MOST_A_DAY = 5;

    private final ErasureRequestStore requests;

    private final AuditTrail audit;

    private final Clock clock;

    ErasureRequests(ErasureRequestStore requests, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the token of the link
     * @throws NotFound when the person has asked very often within a day
     */
    @Transactional
    public String ask(PersonId person) {
        var now = this.clock.instant();
        if (this.requests.countSince(person, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new NotFound("Asked too often");
        }
        var token = SecretToken.fresh();
        this.requests.insert(token.digest(), person, now, now.plus(VALIDITY));
        this.audit.record(new OwnDoing(person), IdentityAudit.ERASURE_ASKED, person);
        return token.text();
    }

    /** Who is to be erased by the link, unless it is unknown or too old. */
    @Transactional(readOnly = true)
    public Optional<PersonId> find(String token) {
        return this.requests.find(new SecretToken(token).digest(), this.clock.instant());
    }

}
