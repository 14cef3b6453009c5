package fi.yhdyspinta.home.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database and tells, at every start, where to go and as whom. Only with
 * yhdyspinta.demo=true.
 */
@Component
class Demo implements ApplicationRunner {

    private static final Duration VALIDITY = Duration.ofHours(12);

    private static final Map<String, String> ROUNDS = Map.of("pohjois-savo", "pohjois-savo-2024", "keski-suomi",
            "keski-suomi-2024");

    private final boolean wanted;

    private final People people;

    private final Counties counties;

    private final DemoCounty demoCounty;

    private final SignInLinks links;

    private final String address;

    Demo(@Value("${yhdyspinta.demo:false}") boolean wanted, People people, Counties counties, DemoCounty demoCounty,
            SignInLinks links, @Value("${yhdyspinta.address}") String address) {
        this.wanted = wanted;
        this.people = people;
        this.counties = counties;
        this.demoCounty = demoCounty;
        this.links = links;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (this.wanted) {
            fill();
            tell();
        }
    }

    private void fill() {
        var administrator = this.people
            .invite(DemoCast.ADMINISTRATOR.email(), DemoCast.ADMINISTRATOR.name(), Language.FI)
            .id();
        this.people.makeSystemAdministrator(administrator);
        ROUNDS.forEach((slug, file) -> {
            var county = this.counties.findBySlug(slug).orElseThrow();
            Tenant.run(county.id().value(), () -> this.demoCounty.fillWhenEmpty(administrator, county, file));
        });
    }

    private void tell() {
        var guide = new StringBuilder("\nYhdyspinta: ").append(this.address)
            .append("\nSign in as somebody (each link works once, for 12 hours):\n");
        cast().forEach((email, role) -> this.people.findByEmail(email)
            .ifPresent(person -> guide.append("  %-22s %-14s %s%s%n".formatted(role, person.name(), this.address,
                    this.links.issue(person.id(), VALIDITY) + "?to=/pohjois-savo"))));
        System.out.println(guide);
    }

    private static Map<String, String> cast() {
        var cast = new LinkedHashMap<String, String>();
        cast.put("aino.aalto@example.org", "county coordinator");
        cast.put("onni.orava@example.org", "municipal coordinator");
        cast.put("helmi.heina@example.org", "NGO representative");
        cast.put("rauha.rinne@example.org", "parish representative");
        cast.put("meri.myrsky@example.org", "facilitator");
        cast.put("urho.usva@example.org", "decision-maker");
        cast.put("sara.saato@example.org", "administrator");
        return cast;
    }

}
