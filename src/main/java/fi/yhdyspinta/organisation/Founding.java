package fi.yhdyspinta.organisation;

import java.time.Clock;
import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a county begins: the system administrator names its own organisation and its first
 * coordinator, who does the rest (käyttöönotto). The administrator gets no rights to
 * content by it.
 */
@Component
public class Founding {

    private final OrganisationStore organisations;

    private final MembershipStore memberships;

    private final People people;

    private final AuditTrail audit;

    private final Clock clock;

    Founding(OrganisationStore organisations, MembershipStore memberships, People people, AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the first coordinator, able to act
     * @throws Forbidden unless asked by a system administrator, for a county that has no
     * organisation yet
     */
    @Transactional
    public Actor begin(PersonId administrator, CountyId county, Organisation own, PersonId coordinator) {
        if (!this.people.isSystemAdministrator(administrator) || !this.organisations.list().isEmpty()) {
            throw new Forbidden("Only a system administrator begins a county, once");
        }
        var now = this.clock.instant();
        this.organisations.insert(own, now);
        this.organisations.insertParticipation(county, own.id(), now);
        this.memberships.insert(county, new Membership(MembershipId.next(), coordinator, own.id(), Role.COORDINATOR,
                new Term(now, null), administrator, null));
        this.audit.record(new Actor(county, administrator, List.of(), null), OrganisationAudit.COUNTY_BEGUN, county);
        return new Actor(county, coordinator, this.memberships.listMandates(coordinator, now), own.id());
    }

}
