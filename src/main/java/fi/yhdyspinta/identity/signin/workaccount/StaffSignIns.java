package fi.yhdyspinta.identity.signin.workaccount;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.CountyDoing;
import fi.yhdyspinta.identity.CountyPeople;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.identity.signin.workaccount.Recognition.Recognised;
import fi.yhdyspinta.identity.signin.workaccount.Recognition.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose a work account is. The first time the verified mail address tells, from then on
 * the provider's own name for the person, so that neither a changed nor a reused address
 * opens somebody else's account. Nobody becomes known by signing in.
 */
@Component
class StaffSignIns {

    private final Providers providers;

    private final LinkedAccountStore accounts;

    private final People people;

    private final CountyPeople county;

    private final AuditTrail audit;

    private final Clock clock;

    StaffSignIns(Providers providers, LinkedAccountStore accounts, People people, CountyPeople county, AuditTrail audit,
            Clock clock) {
        this.providers = providers;
        this.accounts = accounts;
        this.people = people;
        this.county = county;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever it is must act in the county at this moment. */
    @Transactional
    public Recognition recognise(UUID where, Claims claims) {
        var provider = this.providers.findActive()
            .filter(active -> active.issuer().equals(claims.issuer()))
            .orElse(null);
        if (provider == null) {
            return new Refused(Refusal.OFF);
        }
        var linked = this.accounts.findPerson(claims.issuer(), claims.subject()).flatMap(this.people::find);
        return linked.isPresent()
                ? admitted(where, provider, linked.get()).orElseGet(() -> welcome(where, linked.get()))
                : recogniseByMail(where, provider, claims);
    }

    private Recognition recogniseByMail(UUID where, WorkAccountProvider provider, Claims claims) {
        var email = claims.email();
        if (email == null || !claims.verified()) {
            return new Refused(Refusal.UNVERIFIED);
        }
        if (!provider.speaksFor(email)) {
            return new Refused(Refusal.DOMAIN);
        }
        var person = this.people.findByEmail(email).orElse(null);
        if (person == null) {
            return new Refused(Refusal.UNKNOWN);
        }
        return admitted(where, provider, person).orElseGet(() -> link(where, provider, claims, person));
    }

    /** What stands in the way of a person, whichever way it was told who it is. */
    private Optional<Recognition> admitted(UUID where, WorkAccountProvider provider, Person person) {
        if (this.people.isSystemAdministrator(person.id())) {
            return Optional.of(new Refused(Refusal.ADMINISTRATOR));
        }
        if (!provider.speaksFor(person.email())) {
            return Optional.of(new Refused(Refusal.DOMAIN));
        }
        return this.county.acts(where, person.id()) ? Optional.empty() : Optional.of(new Refused(Refusal.UNKNOWN));
    }

    private Recognition link(UUID where, WorkAccountProvider provider, Claims claims, Person person) {
        var now = this.clock.instant();
        if (!this.accounts.insert(person.id(), claims.issuer(), claims.subject(), provider.name(), now)) {
            return new Refused(Refusal.TAKEN);
        }
        this.audit.record(new CountyDoing(where, person.id()), WorkAccountAudit.WORK_ACCOUNT_LINKED, person.id());
        return welcome(where, person);
    }

    private Recognition welcome(UUID where, Person person) {
        this.accounts.setUsed(person.id(), this.clock.instant());
        this.audit.record(new CountyDoing(where, person.id()), WorkAccountAudit.SIGNED_IN_WITH_WORK_ACCOUNT,
                person.id());
        return new Recognised(person.id());
    }

}
