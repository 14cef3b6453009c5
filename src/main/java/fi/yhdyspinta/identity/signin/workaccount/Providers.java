package fi.yhdyspinta.identity.signin.workaccount;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.CountyDoing;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.WorkAccountProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The provider of the county of the transaction, with its secret. */
@Component
class Providers {

    private final ProviderStore providers;

    private final LinkedAccountStore accounts;

    private final SecretSeal seal;

    private final AuditTrail audit;

    private final Clock clock;

    Providers(ProviderStore providers, LinkedAccountStore accounts, SecretSeal seal, AuditTrail audit, Clock clock) {
        this.providers = providers;
        this.accounts = accounts;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<WorkAccountProvider> find() {
        return this.providers.find();
    }

    @Transactional(readOnly = true)
    public Optional<WorkAccountProvider> findActive() {
        return find().filter(WorkAccountProvider::active);
    }

    /** The secret in clear, for asking the provider and nothing else. */
    @Transactional(readOnly = true)
    public Optional<String> findSecret() {
        return this.providers.findSecret().flatMap(this.seal::open);
    }

    /**
     * Whether the administrator may is asked before.
     * @param secret blank when the one kept already stays
     */
    @Transactional
    public void save(PersonId administrator, UUID county, WorkAccountProvider wanted, String secret) {
        var before = this.providers.find();
        var sealed = secret.isBlank() ? this.providers.findSecret().orElseThrow() : this.seal.seal(secret.strip());
        this.providers.save(wanted, sealed, this.clock.instant());
        this.providers.deleteDomains();
        if (!wanted.domains().stream().allMatch(this.providers::insertDomain)) {
            throw new DomainTaken();
        }
        before.map(WorkAccountProvider::issuer)
            .filter(issuer -> !issuer.equals(wanted.issuer()))
            .ifPresent(this.accounts::deleteAllOf);
        this.audit.record(new CountyDoing(county, administrator), WorkAccountAudit.WORK_ACCOUNTS_SET,
                new ProviderId(county));
    }

}
