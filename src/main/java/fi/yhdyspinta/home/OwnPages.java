package fi.yhdyspinta.home;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.home.CountyFront.Waiting;
import fi.yhdyspinta.home.OwnPage.InCounty;
import fi.yhdyspinta.home.OwnPage.Side;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.WorkAccounts;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.stereotype.Component;

/**
 * Gathers a person's own page, one county after another, since each is a tenant of its
 * own.
 */
@Component
class OwnPages {

    private final People people;

    private final WorkAccounts workAccounts;

    private final Counties counties;

    private final Memberships memberships;

    private final Organisations organisations;

    private final CountyFronts fronts;

    private final Clock clock;

    OwnPages(People people, WorkAccounts workAccounts, Counties counties, Memberships memberships,
            Organisations organisations, CountyFronts fronts, Clock clock) {
        this.people = people;
        this.workAccounts = workAccounts;
        this.counties = counties;
        this.memberships = memberships;
        this.organisations = organisations;
        this.fronts = fronts;
        this.clock = clock;
    }

    OwnPage get(PersonId id) {
        var person = this.people.get(id);
        var own = this.memberships.listCounties(id);
        return new OwnPage(person.name(), person.email(), this.people.isSystemAdministrator(id),
                this.workAccounts.find(id).orElse(null),
                this.counties.list()
                    .stream()
                    .filter(county -> own.contains(county.id()))
                    .flatMap(county -> find(id, county).stream())
                    .toList());
    }

    private Optional<InCounty> find(PersonId person, County county) {
        return Tenant.call(county.id().value(), () -> {
            var now = this.clock.instant();
            var terms = this.memberships.list(person)
                .stream()
                .filter(each -> each.term().stateAt(now) != Term.State.OVER)
                .toList();
            return terms.isEmpty() ? Optional.empty() : Optional
                .of(new InCounty(county, sides(terms), waiting(person, county, this.memberships.listMandates(person))));
        });
    }

    private List<Side> sides(List<Membership> terms) {
        var own = terms.stream().map(Membership::organisation).distinct().toList();
        var known = this.organisations.getAll(own);
        return own.stream()
            .map(organisation -> new Side(Objects.requireNonNull(known.get(organisation)),
                    terms.stream().filter(each -> each.organisation().equals(organisation)).toList()))
            .toList();
    }

    private List<Waiting> waiting(PersonId person, County county, List<Mandate> mandates) {
        return organisationsOf(mandates).flatMap(
                organisation -> this.fronts.waiting(new Actor(county.id(), person, mandates, organisation)).stream())
            .distinct()
            .toList();
    }

    private static Stream<OrganisationId> organisationsOf(List<Mandate> mandates) {
        return mandates.stream().map(Mandate::organisation).distinct();
    }

}
