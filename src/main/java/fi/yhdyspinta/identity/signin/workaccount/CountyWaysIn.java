package fi.yhdyspinta.identity.signin.workaccount;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import fi.yhdyspinta.identity.CountyPeople;
import fi.yhdyspinta.identity.signin.WaysIn;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.stereotype.Component;

/** The button of the county in which somebody is going to work. */
@Component
class CountyWaysIn implements WaysIn {

    private final Providers providers;

    private final CountyPeople counties;

    CountyWaysIn(Providers providers, CountyPeople counties) {
        this.providers = providers;
        this.counties = counties;
    }

    @Override
    public Optional<Way> find(String destination) {
        return this.counties.countyAt(destination)
            .flatMap(county -> Tenant.call(county, this.providers::findActive))
            .map(provider -> new Way(provider.name(), path(destination)));
    }

    private static String path(String destination) {
        return destination.replaceFirst("^(/[^/?#]+).*", "$1") + "/sign-in/work-account?to="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }

}
