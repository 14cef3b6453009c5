package fi.yhdyspinta.organisation;

import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.CountyPeople;
import fi.yhdyspinta.identity.PersonId;
import org.springframework.stereotype.Component;

/** Tells those who sign people in where addresses stand and who acts there. */
@Component
class ActingPeople implements CountyPeople {

    private final Counties counties;

    private final Memberships memberships;

    ActingPeople(Counties counties, Memberships memberships) {
        this.counties = counties;
        this.memberships = memberships;
    }

    @Override
    public Optional<UUID> countyAt(String path) {
        return this.counties.findBySlug(path.replaceFirst("^/([^/?#]*).*", "$1")).map(county -> county.id().value());
    }

    @Override
    public boolean acts(UUID county, PersonId person) {
        return !this.memberships.listMandates(new CountyId(county), person).isEmpty();
    }

}
