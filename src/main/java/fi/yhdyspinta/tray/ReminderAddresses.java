package fi.yhdyspinta.tray;

import fi.yhdyspinta.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses to which providers have been reminded, and those that the catalogue tells
 * of them: mostly shared ones, but one may be a person's.
 */
@Component
public class ReminderAddresses {

    private final ReminderAddressStore addresses;

    ReminderAddresses(ReminderAddressStore addresses) {
        this.addresses = addresses;
    }

    /** Puts an address of nobody in the place of the person's (EU 2016/679 art. 17). */
    @Transactional
    public void forget(Person person) {
        this.addresses.forget(person.email(), Person.addressOfNobody(person.id()));
    }

}
