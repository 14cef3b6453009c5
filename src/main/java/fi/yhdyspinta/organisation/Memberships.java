package fi.yhdyspinta.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for whom, as what, today (jäsenyydet ja mandaatit). */
@Component
public class Memberships {

    private final MembershipStore memberships;

    private final AuditTrail audit;

    private final Clock clock;

    Memberships(MembershipStore memberships, AuditTrail audit, Clock clock) {
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's mandates in the county of the transaction, at this moment. */
    @Transactional(readOnly = true)
    public List<Mandate> listMandates(PersonId person) {
        return this.memberships.listMandates(person, this.clock.instant());
    }

    /** The people who hold the role for the organisation at this moment. */
    @Transactional(readOnly = true)
    public List<PersonId> listHolders(OrganisationId organisation, Role role) {
        return this.memberships.listHolders(organisation, role, this.clock.instant());
    }

    /** Those of the people who act for anybody in the county at this moment. */
    @Transactional(readOnly = true)
    public Set<PersonId> listActing(Set<PersonId> people) {
        return this.memberships.listActing(people, this.clock.instant());
    }

    /**
     * Lets a person act for an organisation. The county's coordinator names people; so
     * does the representative.
     */
    @Transactional
    public void name(Actor actor, PersonId person, OrganisationId organisation, Role role) {
        if (!actor.has(organisation, Role.REPRESENTATIVE) || role != Role.CONTRIBUTOR) {
            actor.require(Role.COORDINATOR);
        }
        this.memberships.insert(actor.county(), person, organisation, role, this.clock.instant());
        this.audit.record(actor, OrganisationAudit.MEMBER_NAMED, person);
    }

}
