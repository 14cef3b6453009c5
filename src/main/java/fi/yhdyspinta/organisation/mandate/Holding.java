package fi.yhdyspinta.organisation.mandate;

import java.time.Instant;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Membership;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Term;

/** A role with the person who holds it and the organisation it is held for. */
public record Holding(Membership membership, Person person, Organisation organisation) {

    public Term.State stateAt(Instant now) {
        return this.membership.term().stateAt(now);
    }

}
