package fi.yhdyspinta.tray.service;

import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.notification.Undeliverable;
import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds whom to write to about a service: the shared address of the organisation in the
 * register, the person who acts for it, or the address that the catalogue tells.
 */
@Component
class Addressees {

    private final Organisations organisations;

    private final Memberships memberships;

    private final People people;

    private final Undeliverable undeliverable;

    Addressees(Organisations organisations, Memberships memberships, People people, Undeliverable undeliverable) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
        this.undeliverable = undeliverable;
    }

    @Transactional(readOnly = true)
    Optional<Organisation> findOrganisation(Provider provider) {
        return Optional.ofNullable(provider.businessId()).flatMap(BusinessId::parse).flatMap(this.organisations::find);
    }

    @Transactional(readOnly = true)
    Addressee get(Provider provider) {
        var organisation = findOrganisation(provider).orElse(null);
        return new Addressee(organisation,
                Stream.concat(addresses(organisation), Stream.ofNullable(provider.email()))
                    .filter(address -> !this.undeliverable.contains(address))
                    .findFirst()
                    .orElse(null));
    }

    private Stream<String> addresses(@Nullable Organisation organisation) {
        if (organisation == null) {
            return Stream.of();
        }
        var holders = Stream.of(Role.MUNICIPAL_COORDINATOR, Role.REPRESENTATIVE)
            .flatMap(role -> this.memberships.listHolders(organisation.id(), role).stream())
            .distinct()
            .toList();
        var persons = this.people.list(holders).stream().map(Person::email);
        return Stream.concat(Stream.ofNullable(organisation.roleMailbox()), persons);
    }

}
