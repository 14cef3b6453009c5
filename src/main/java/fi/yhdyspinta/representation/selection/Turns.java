package fi.yhdyspinta.representation.selection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.representation.RepresentationAudit;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationPolicy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has had a turn already (vuorot): the results published here, and earlier terms that
 * the coordinator records from paper. Everybody sees them, since rotation chooses by
 * them.
 */
@Component
public class Turns {

    private final EarlierTermStore terms;

    private final RepresentativeStore representatives;

    private final AuditTrail audit;

    private final RepresentationClock clock;

    Turns(EarlierTermStore terms, RepresentativeStore representatives, AuditTrail audit, RepresentationClock clock) {
        this.terms = terms;
        this.representatives = representatives;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every turn of the county, the one that counts as the latest first. */
    @Transactional(readOnly = true)
    public List<Turn> list() {
        return Stream
            .concat(this.representatives.listTurns().stream(), this.terms.list().stream().map(EarlierTerm::toTurn))
            .sorted(Comparator.comparing(Turn::counted).reversed())
            .toList();
    }

    /** Those from paper only. */
    @Transactional(readOnly = true)
    public List<EarlierTerm> listEarlier() {
        return this.terms.list();
    }

    /**
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public EarlierTerm get(Actor actor, EarlierTermId id) {
        RepresentationPolicy.requireKeeper(actor);
        return this.terms.list()
            .stream()
            .filter(term -> term.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such earlier term"));
    }

    /**
     * @return false when the very same was recorded already, and nothing has changed
     */
    @Transactional
    public boolean record(Actor actor, EarlierTerm term) {
        RepresentationPolicy.requireKeeper(actor);
        var isNew = this.terms.insert(actor.county(), term, this.clock.now());
        if (isNew) {
            this.audit.record(actor, RepresentationAudit.EARLIER_TERM_RECORDED, term.id());
        }
        return isNew;
    }

    /**
     * Takes one away that was recorded wrongly; what has been chosen by it stays, and
     * tells it in its record.
     * @throws NotFound when there is none
     */
    @Transactional
    public void remove(Actor actor, EarlierTermId id) {
        RepresentationPolicy.requireKeeper(actor);
        if (!this.terms.delete(id)) {
            throw new NotFound("No such earlier term");
        }
        this.audit.record(actor, RepresentationAudit.EARLIER_TERM_REMOVED, id);
    }

}
