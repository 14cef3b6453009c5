package fi.yhdyspinta.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations that take part in a county's negotiations (osapuolet; 612/2021 6–7
 * §). They are public names; what they say is guarded where it is said.
 */
@Component
public class Organisations {

    private final OrganisationStore organisations;

    private final AuditTrail audit;

    private final Clock clock;

    Organisations(OrganisationStore organisations, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All organisations that take part in the county of the transaction, by Finnish name.
     */
    @Transactional(readOnly = true)
    public List<Organisation> list() {
        return this.organisations.list();
    }

    /**
     * Those that the actor may speak of: all to the coordinator, otherwise the own ones,
     * the one acted for first.
     */
    @Transactional(readOnly = true)
    public List<Organisation> listOwn(Actor actor) {
        if (actor.isCoordinator()) {
            return list();
        }
        var own = getAll(actor.mandates().stream().map(Mandate::organisation).distinct().toList());
        return Stream.concat(Stream.ofNullable(actor.actingFor()), own.keySet().stream())
            .distinct()
            .map(own::get)
            .filter(Objects::nonNull)
            .toList();
    }

    /** Those that take part and are of the municipalities. */
    @Transactional(readOnly = true)
    public List<Organisation> listIn(Collection<String> municipalities) {
        return this.organisations.listIn(municipalities);
    }

    /** How many organisations of each kind take part; kinds without any are left out. */
    @Transactional(readOnly = true)
    public Map<PartyType, Integer> countByPartyType() {
        return this.organisations.countByPartyType();
    }

    /**
     * Those of the county that have fallen silent or have ended by now, so that nobody
     * writes to them unawares.
     */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Standing> listSilent() {
        return this.organisations.listSilent(LocalDate.ofInstant(this.clock.instant(), Frame.ZONE))
            .stream()
            .collect(Collectors.toMap(Standing::organisation, Function.identity()));
    }

    /** When it has ended by now, and who carries on. */
    @Transactional(readOnly = true)
    public Optional<Standing> findEnded(OrganisationId id) {
        return Optional.ofNullable(listSilent().get(id))
            .filter(standing -> standing.state() == OrganisationState.ENDED);
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return this.organisations.find(id);
    }

    /**
     * @throws NotFound when there is none of that id
     */
    @Transactional(readOnly = true)
    public Organisation get(OrganisationId id) {
        return find(id).orElseThrow(() -> new NotFound("No such organisation"));
    }

    /** The one of the county that bears the business id (Y-tunnus). */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(BusinessId businessId) {
        return this.organisations.find(businessId);
    }

    @Transactional(readOnly = true)
    public Map<OrganisationId, Organisation> getAll(Collection<OrganisationId> ids) {
        return this.organisations.list(ids).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** Adds an organisation to the register and to the county of the actor. */
    @Transactional
    public Organisation add(Actor actor, Organisation organisation) {
        actor.require(Role.COORDINATOR);
        var now = this.clock.instant();
        this.organisations.insert(organisation, now);
        this.organisations.insertParticipation(actor.county(), organisation.id(), now);
        this.audit.record(actor, OrganisationAudit.ORGANISATION_ADDED, organisation.id());
        return organisation;
    }

}
