package fi.yhdyspinta.tray.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells those who speak for the owner of a practice, and its shared mailbox, what has
 * become of it; never the one who has just done it.
 */
@Component
class PracticeMail {

    private final Organisations organisations;

    private final Memberships memberships;

    private final People people;

    private final Counties counties;

    private final Messages messages;

    private final Outbox outbox;

    private final String address;

    PracticeMail(Organisations organisations, Memberships memberships, People people, Counties counties,
            Messages messages, Outbox outbox, @Value("${yhdyspinta.address}") String address) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
        this.counties = counties;
        this.messages = messages;
        this.outbox = outbox;
        this.address = address;
    }

    /** What the owner hears of. */
    enum Occasion {

        /** A proposal was made of what it had answered. */
        NOTICED,
        /** It was taken into the bank. */
        TAKEN,
        /** Somebody else uses it. */
        USED

    }

    void tellOwner(Actor doer, GoodPractice practice, Occasion occasion) {
        tell(doer, practice, occasion, null);
    }

    void tellOwnerOfUser(Actor doer, GoodPractice practice, OrganisationId user) {
        if (!user.equals(practice.owner())) {
            tell(doer, practice, Occasion.USED, user);
        }
    }

    private void tell(Actor doer, GoodPractice practice, Occasion occasion, @Nullable OrganisationId user) {
        var owner = practice.owner();
        if (owner != null) {
            var once = "practice-" + occasion + ":" + practice.id() + ":" + (user == null ? "" : user);
            receivers(doer, owner).forEach((to,
                    language) -> this.outbox.send(Mail.of(once + ":" + to, to,
                            text(doer, language, occasion + ".subject", practice.terms().name()),
                            text(doer, language, occasion + ".text", practice.terms().name(), link(doer, practice),
                                    user == null ? "" : this.organisations.get(user).name().in(language)))));
        }
    }

    private Map<String, Language> receivers(Actor doer, OrganisationId owner) {
        var receivers = new LinkedHashMap<String, Language>();
        var organisation = this.organisations.get(owner);
        var shared = organisation.roleMailbox();
        if (shared != null) {
            receivers.put(shared, organisation.language());
        }
        var speaking = Stream.of(Role.REPRESENTATIVE, Role.DEPUTY, Role.MUNICIPAL_COORDINATOR, Role.COORDINATOR)
            .flatMap(role -> this.memberships.listHolders(owner, role).stream())
            .filter(person -> !person.equals(doer.person()))
            .distinct()
            .toList();
        this.people.list(speaking).forEach(person -> receivers.putIfAbsent(person.email(), person.language()));
        return receivers;
    }

    private String link(Actor doer, GoodPractice practice) {
        return this.address + this.counties.get(doer.county()).path() + practice.path();
    }

    private String text(Actor doer, Language language, String key, Object... arguments) {
        return this.messages.text(language, this.counties.get(doer.county()).terminology().word(),
                "tray.practice.mail." + key, arguments);
    }

}
