package fi.yhdyspinta.home.administration;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Forbidden;
import org.springframework.stereotype.Component;

/** Who looks after the installation (ylläpito). */
@Component
class Administration {

    private final People people;

    Administration(People people) {
        this.people = people;
    }

    /**
     * The system administrator who asks.
     * @throws Forbidden when nobody has signed in, or somebody else
     */
    PersonId require() {
        return SignedIn.current()
            .filter(this.people::isSystemAdministrator)
            .orElseThrow(() -> new Forbidden("Needs a system administrator"));
    }

    void require(PersonId person) {
        this.people.requireSystemAdministrator(person);
    }

}
