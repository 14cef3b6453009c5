package fi.yhdyspinta.home.administration;

import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.OwnDoing;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Founding;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.stereotype.Component;

/** Which counties have not begun yet, and how one does. */
@Component
class CountyBeginnings {

    private final Counties counties;

    private final Organisations organisations;

    private final Founding founding;

    private final People people;

    private final AuditTrail audit;

    CountyBeginnings(Counties counties, Organisations organisations, Founding founding, People people,
            AuditTrail audit) {
        this.counties = counties;
        this.organisations = organisations;
        this.founding = founding;
        this.people = people;
        this.audit = audit;
    }

    List<County> listWaiting() {
        return this.counties.list()
            .stream()
            .filter(county -> Tenant.call(county.id().value(), () -> this.organisations.list().isEmpty()))
            .toList();
    }

    /** Those that have begun. */
    List<County> listBegun() {
        var waiting = listWaiting();
        return this.counties.list().stream().filter(county -> !waiting.contains(county)).toList();
    }

    /**
     * @throws NotFound when there is no such county
     */
    void begin(PersonId administrator, String slug, String name, String email) {
        var county = this.counties.findBySlug(slug).orElseThrow(() -> new NotFound("No such county"));
        var own = new Organisation(OrganisationId.next(), county.name(), PartyType.COUNTY, null, null, Language.FI,
                false);
        var coordinator = this.people.invite(email, name, Language.FI).id();
        Tenant.run(county.id().value(), () -> this.founding.begin(administrator, county.id(), own, coordinator));
        this.audit.record(new OwnDoing(administrator), AdministrationAudit.COORDINATOR_NAMED, county.id());
    }

}
