package fi.yhdyspinta.identity.signin.workaccount;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.ProviderFinding;
import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.identity.WorkAccountSettings;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.stereotype.Component;

/** Setting up the work accounts of a county, by the system administrator. */
@Component
class ProviderSettings implements WorkAccountSettings {

    private final People people;

    private final Providers providers;

    private final Issuers issuers;

    private final SecretSeal seal;

    ProviderSettings(People people, Providers providers, Issuers issuers, SecretSeal seal) {
        this.people = people;
        this.providers = providers;
        this.issuers = issuers;
        this.seal = seal;
    }

    @Override
    public Optional<WorkAccountProvider> find(PersonId administrator) {
        require(administrator);
        return this.providers.find();
    }

    @Override
    public Map<String, String> save(PersonId administrator, WorkAccountProvider wanted, String secret) {
        require(administrator);
        var problems = problems(wanted, secret);
        if (!problems.isEmpty()) {
            return problems;
        }
        try {
            this.providers.save(administrator, Tenant.current().orElseThrow(), wanted, secret);
            return Map.of();
        }
        catch (DomainTaken taken) {
            return Map.of("domains", "identity.workAccount.domains.taken");
        }
    }

    private Map<String, String> problems(WorkAccountProvider wanted, String secret) {
        var problems = new LinkedHashMap<String, String>();
        if (!this.issuers.isSafe(wanted.issuer())) {
            problems.put("issuer", "identity.workAccount.issuer.problem");
        }
        if (!secret.isBlank() && !this.seal.isReady()) {
            problems.put("secret", "identity.workAccount.secret.noKey");
        }
        else if (secret.isBlank() && this.providers.find().isEmpty()) {
            problems.put("secret", "identity.workAccount.secret.missing");
        }
        return problems;
    }

    @Override
    public ProviderFinding tryOut(PersonId administrator) {
        require(administrator);
        var provider = this.providers.find().orElseThrow(() -> new NotFound("No provider of work accounts"));
        var finding = this.issuers.tryOut(provider.issuer());
        return finding.isWell() && this.providers.findSecret().isEmpty()
                ? new ProviderFinding(ProviderFinding.Kind.SECRET_UNREADABLE, "") : finding;
    }

    private void require(PersonId administrator) {
        this.people.requireSystemAdministrator(administrator);
    }

}
