package fi.yhdyspinta.home.data;

import java.util.List;

import fi.yhdyspinta.identity.ErasureRequests;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.InvitedAddresses;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.tray.ReminderAddresses;
import org.springframework.stereotype.Component;

/**
 * Erasing a person (henkilötietojen poistaminen; EU 2016/679 art. 17). What was done was
 * done by organisations and stays; the person goes. County after county the roles end,
 * last the account; a link that was cut short can be used again, so nothing stays half
 * done.
 */
@Component
class Erasures {

    private final ErasureRequests requests;

    private final People people;

    private final Counties counties;

    private final Memberships memberships;

    private final InvitedAddresses invited;

    private final ReminderAddresses reminded;

    private final Outbox outbox;

    private final ErasureMail mail;

    Erasures(ErasureRequests requests, People people, Counties counties, Memberships memberships,
            InvitedAddresses invited, ReminderAddresses reminded, Outbox outbox, ErasureMail mail) {
        this.requests = requests;
        this.people = people;
        this.counties = counties;
        this.memberships = memberships;
        this.invited = invited;
        this.reminded = reminded;
        this.outbox = outbox;
        this.mail = mail;
    }

    /** The counties that would be without a coordinator; to be handed over first. */
    List<County> listToHandOver(PersonId person) {
        return listOwn(person).stream()
            .filter(county -> Tenant.call(county.id().value(), () -> this.memberships.isNeededAsCoordinator(person)))
            .toList();
    }

    /**
     * Sends the link that confirms it.
     * @throws Overtaken while a county would be without a coordinator
     */
    void ask(PersonId person) {
        requireNobodyLeftAlone(person);
        this.mail.write(this.people.get(person), "/me/erasure/" + this.requests.ask(person));
    }

    /**
     * @throws NotFound when no link holds such a token, or it is too old
     */
    PersonId get(String token) {
        return this.requests.find(token).orElseThrow(() -> new NotFound("No such request"));
    }

    /**
     * Erases the person of the link.
     * @throws Overtaken while a county would be without a coordinator
     */
    void confirm(String token) {
        var person = this.people.get(get(token));
        requireNobodyLeftAlone(person.id());
        for (var county : listOwn(person.id())) {
            Tenant.run(county.id().value(), () -> this.memberships.endAll(county.id(), person.id()));
        }
        for (var county : this.counties.list()) {
            Tenant.run(county.id().value(), () -> {
                this.invited.forget(person);
                this.reminded.forget(person);
            });
        }
        this.outbox.forget(person.email());
        this.people.erase(person.id());
    }

    private void requireNobodyLeftAlone(PersonId person) {
        if (!listToHandOver(person).isEmpty()) {
            throw new Overtaken("Hand over first");
        }
    }

    private List<County> listOwn(PersonId person) {
        var own = this.memberships.listCounties(person);
        return this.counties.list().stream().filter(county -> own.contains(county.id())).toList();
    }

}
