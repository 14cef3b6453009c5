package fi.yhdyspinta.home.data;

import java.time.Clock;

import fi.yhdyspinta.home.data.OwnRecord.InCounty;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.PersonalTraces;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.InvitedAddresses;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.platform.mail.Outbox;
import org.springframework.stereotype.Component;

/** Gathers what is kept about a person, one county after another. */
@Component
class OwnRecords {

    private final People people;

    private final PersonalTraces traces;

    private final Outbox outbox;

    private final Counties counties;

    private final Memberships memberships;

    private final InvitedAddresses invited;

    private final Clock clock;

    OwnRecords(People people, PersonalTraces traces, Outbox outbox, Counties counties, Memberships memberships,
            InvitedAddresses invited, Clock clock) {
        this.people = people;
        this.traces = traces;
        this.outbox = outbox;
        this.counties = counties;
        this.memberships = memberships;
        this.invited = invited;
        this.clock = clock;
    }

    /** For the person alone: the caller asks with the id of the session. */
    OwnRecord get(PersonId id) {
        var person = this.people.get(id);
        var own = this.memberships.listCounties(id);
        return new OwnRecord(person, this.people.listSessions(id), this.outbox.listTo(person.email()),
                this.traces.list(id),
                this.counties.list()
                    .stream()
                    .filter(county -> own.contains(county.id()))
                    .map(county -> in(county, person))
                    .toList(),
                this.clock.instant());
    }

    /** The same to be taken along, which is remembered. */
    OwnRecord take(PersonId id) {
        this.traces.noteTaken(id);
        return get(id);
    }

    private InCounty in(County county, Person person) {
        return Tenant.call(county.id().value(),
                () -> new InCounty(county, this.traces.list(person.id()), this.invited.list(person.email())));
    }

}
