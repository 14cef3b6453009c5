package fi.yhdyspinta.organisation;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names and addresses to which invitations to roles have been sent (kutsutut). */
@Component
public class InvitedAddresses {

    private final InvitedAddressStore addresses;

    InvitedAddresses(InvitedAddressStore addresses) {
        this.addresses = addresses;
    }

    /** An invitation to a role, with the name that its sender wrote. */
    public record Invited(String name, Role role, Instant at) {
    }

    /**
     * What has been sent to the address in the county, for the one who has the address.
     */
    @Transactional(readOnly = true)
    public List<Invited> list(String email) {
        return this.addresses.list(email);
    }

    /** Takes the name and the address of a person off the invitations of the county. */
    @Transactional
    public void forget(Person person) {
        this.addresses.erase(person.id(), person.email(), Person.addressOfNobody(person.id()), Person.ERASED);
    }

}
