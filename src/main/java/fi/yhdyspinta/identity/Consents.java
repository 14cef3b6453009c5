package fi.yhdyspinta.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have agreed to and taken back (suostumukset; EU 2016/679 art. 7). The
 * newest entry of a kind counts; none is ever written over.
 */
@Component
public class Consents {

    private final ConsentStore consents;

    private final AuditTrail audit;

    private final Clock clock;

    Consents(ConsentStore consents, AuditTrail audit, Clock clock) {
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's log, the newest first, for that person. */
    @Transactional(readOnly = true)
    public List<Consent> list(PersonId person) {
        return this.consents.list(person);
    }

    /** Those of the people who agree now. */
    @Transactional(readOnly = true)
    public Set<PersonId> listGiven(ConsentKind kind, Collection<PersonId> people) {
        return this.consents.listGiven(kind, people);
    }

    /**
     * Gives or takes back, by the wording of today. Saying the same again changes
     * nothing.
     */
    @Transactional
    public void say(PersonId person, ConsentKind kind, boolean given) {
        if (this.consents.listGiven(kind, List.of(person)).contains(person) == given) {
            return;
        }
        this.consents.insert(person, new Consent(kind, kind.wording(), given, this.clock.instant()));
        this.audit.record(new OwnDoing(person), given ? IdentityAudit.CONSENT_GIVEN : IdentityAudit.CONSENT_WITHDRAWN,
                person);
    }

}
