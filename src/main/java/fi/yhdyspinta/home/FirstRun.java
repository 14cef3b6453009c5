package fi.yhdyspinta.home;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.platform.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Lets the address set as yhdyspinta.administrator sign in as system administrator, from
 * the first start on.
 */
@Component
class FirstRun implements ApplicationRunner {

    private final People people;

    private final String administrator;

    FirstRun(People people, @Value("${yhdyspinta.administrator:}") String administrator) {
        this.people = people;
        this.administrator = administrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!this.administrator.isBlank()) {
            var person = this.people.invite(this.administrator, this.administrator, Language.FI);
            this.people.makeSystemAdministrator(person.id());
        }
    }

}
