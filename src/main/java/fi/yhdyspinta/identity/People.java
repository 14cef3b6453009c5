package fi.yhdyspinta.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people known to the installation (henkilöt). */
@Component
public class People {

    private final PersonStore people;

    private final AuditTrail audit;

    private final Clock clock;

    People(PersonStore people, AuditTrail audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return this.people.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Person> findByEmail(String email) {
        return this.people.findByEmail(address(email));
    }

    /**
     * @throws NotFound when nobody has that id
     */
    @Transactional(readOnly = true)
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("No such person"));
    }

    @Transactional(readOnly = true)
    public List<Person> list(Collection<PersonId> ids) {
        return this.people.list(ids);
    }

    /**
     * The person of an address, made when there is none yet. Authorisation is the
     * caller's: it invites somebody.
     */
    @Transactional
    public Person invite(String email, String name, Language language) {
        return this.people.findByEmail(address(email)).orElseGet(() -> {
            var person = new Person(PersonId.next(), address(email), name.strip(), language);
            this.people.insert(person, this.clock.instant());
            return person;
        });
    }

    /**
     * Takes the name and the address off a person's books and closes every way in. Who
     * may is the caller's to know; outside any county.
     */
    @Transactional
    public void erase(PersonId person) {
        this.people.deleteWaysIn(person);
        this.people.erase(person, Person.addressOfNobody(person), Person.ERASED, this.clock.instant());
        this.audit.record(new OwnDoing(person), IdentityAudit.PERSON_ERASED, person);
    }

    /** When the sessions that are open were begun, for the person. */
    @Transactional(readOnly = true)
    public List<Instant> listSessions(PersonId person) {
        return this.people.listSessions(person);
    }

    /** How many sessions are open. */
    @Transactional(readOnly = true)
    public int countSessions() {
        return this.people.countSessions(this.clock.millis());
    }

    @Transactional
    public void makeSystemAdministrator(PersonId person) {
        this.people.grantAdministration(person, this.clock.instant());
    }

    @Transactional(readOnly = true)
    public boolean isSystemAdministrator(PersonId person) {
        return this.people.isAdministrator(person);
    }

    /**
     * @throws Forbidden to others than a system administrator
     */
    @Transactional(readOnly = true)
    public void requireSystemAdministrator(PersonId person) {
        if (!isSystemAdministrator(person)) {
            throw new Forbidden("Needs a system administrator");
        }
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

}
