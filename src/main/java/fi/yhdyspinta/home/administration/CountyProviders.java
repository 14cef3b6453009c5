package fi.yhdyspinta.home.administration;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.ProviderFinding;
import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.identity.WorkAccountSettings;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.stereotype.Component;

/**
 * The providers of work accounts, county by county, since each is a tenant of its own.
 */
@Component
class CountyProviders {

    private final Counties counties;

    private final WorkAccountSettings settings;

    private final Administration administration;

    CountyProviders(Counties counties, WorkAccountSettings settings, Administration administration) {
        this.counties = counties;
        this.settings = settings;
        this.administration = administration;
    }

    List<CountyProvider> list(PersonId administrator) {
        this.administration.require(administrator);
        return this.counties.list()
            .stream()
            .map(county -> new CountyProvider(county, in(county, () -> this.settings.find(administrator)).orElse(null)))
            .toList();
    }

    /**
     * @throws NotFound when there is no such county
     */
    CountyProvider get(PersonId administrator, String slug) {
        this.administration.require(administrator);
        var county = county(slug);
        return new CountyProvider(county, in(county, () -> this.settings.find(administrator)).orElse(null));
    }

    /** Message keys of what was refused, by the name of the field. */
    Map<String, String> save(PersonId administrator, String slug, WorkAccountProvider wanted, String secret) {
        this.administration.require(administrator);
        return in(county(slug), () -> this.settings.save(administrator, wanted, secret));
    }

    ProviderFinding tryOut(PersonId administrator, String slug) {
        this.administration.require(administrator);
        return in(county(slug), () -> this.settings.tryOut(administrator));
    }

    private County county(String slug) {
        return this.counties.findBySlug(slug).orElseThrow(() -> new NotFound("No such county"));
    }

    private static <R> R in(County county, Supplier<R> work) {
        return Tenant.call(county.id().value(), work::get);
    }

}
