package fi.yhdyspinta.identity;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything the database keeps about a person (henkilötiedot; EU 2016/679 art. 15): each
 * row that points to that person, found by the catalogue of the database, so that a new
 * table is told of from its first day.
 */
@Component
public class PersonalTraces {

    private final PersonalTraceStore traces;

    private final AuditTrail audit;

    PersonalTraces(PersonalTraceStore traces, AuditTrail audit) {
        this.traces = traces;
        this.audit = audit;
    }

    /**
     * What is kept in the county of the transaction; outside a county, what belongs to
     * none. For the person alone: who may ask is the caller's to know.
     */
    @Transactional(readOnly = true)
    public List<PersonalTrace> list(PersonId person) {
        return this.traces.list(person);
    }

    /** Remembers that the person has taken a copy along; outside any county. */
    @Transactional
    public void noteTaken(PersonId person) {
        this.audit.record(new OwnDoing(person), IdentityAudit.DATA_TAKEN, person);
    }

}
