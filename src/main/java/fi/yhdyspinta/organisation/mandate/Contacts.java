package fi.yhdyspinta.organisation.mandate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.ConsentKind;
import fi.yhdyspinta.identity.Consents;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The coordinators of the county and its municipalities (yhteyshenkilöt). Those who take
 * part see their names; a visitor sees the names of those who have agreed to it.
 */
@Component
public class Contacts {

    private final Memberships memberships;

    private final Organisations organisations;

    private final People people;

    private final Consents consents;

    Contacts(Memberships memberships, Organisations organisations, People people, Consents consents) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.consents = consents;
    }

    @Transactional(readOnly = true)
    public List<Contact> list(Actor reader) {
        return this.organisations.list().stream().flatMap(each -> contacts(reader, each)).toList();
    }

    private Stream<Contact> contacts(Actor reader, Organisation organisation) {
        if (organisation.partyType() != PartyType.COUNTY && organisation.partyType() != PartyType.MUNICIPALITY) {
            return Stream.of();
        }
        var role = organisation.partyType() == PartyType.COUNTY ? Role.COORDINATOR : Role.MUNICIPAL_COORDINATOR;
        var holders = this.memberships.listHolders(organisation.id(), role);
        Map<PersonId, Person> known = this.people.list(holders)
            .stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
        var agreed = this.consents.listGiven(ConsentKind.PUBLIC_NAME, holders);
        return holders.stream()
            .map(each -> new Contact(organisation, role,
                    !reader.mandates().isEmpty() || agreed.contains(each) ? name(known.get(each)) : null));
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.name();
    }

}
