package fi.yhdyspinta.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The counties of the installation (hyvinvointialueet). They change seldom and are asked
 * for by every request.
 */
@Component
public class Counties {

    private final LoadingCache<String, List<County>> counties;

    private final CountyStore store;

    private final People people;

    private final AuditTrail audit;

    Counties(CountyStore store, People people, AuditTrail audit) {
        this.store = store;
        this.people = people;
        this.audit = audit;
        this.counties = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build(all -> store.list());
    }

    public List<County> list() {
        return this.counties.get("all");
    }

    public Optional<County> findBySlug(String slug) {
        return list().stream().filter(county -> county.slug().equals(slug)).findFirst();
    }

    /**
     * @throws NotFound when there is no such county
     */
    public County get(CountyId id) {
        return list().stream()
            .filter(county -> county.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such county"));
    }

    /** Opens a new tenant. Only a system administrator may. */
    public void add(PersonId administrator, County county) {
        this.people.requireSystemAdministrator(administrator);
        this.store.insert(county);
        this.counties.invalidateAll();
    }

    /** The county's coordinator chooses the county's own word: hyte or hytetu. */
    @Transactional
    public void choose(Actor actor, County.Terminology terminology) {
        actor.require(Role.COORDINATOR);
        this.store.setTerminology(actor.county(), terminology);
        this.audit.record(actor, OrganisationAudit.TERMINOLOGY_CHOSEN, actor.county());
        this.counties.invalidateAll();
    }

}
