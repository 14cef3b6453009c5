package fi.yhdyspinta.organisation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationUses;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is left of an organisation that has ended, and its successor who takes it over
 * (päättyneen toimijan jatkaja).
 */
@Component
public class Succession {

    private final Register register;

    private final SuccessionStore store;

    private final List<OrganisationUses> uses;

    private final AuditTrail audit;

    private final Clock clock;

    Succession(Register register, SuccessionStore store, List<OrganisationUses> uses, AuditTrail audit, Clock clock) {
        this.register = register;
        this.store = store;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such organisation
     */
    @Transactional(readOnly = true)
    public SuccessionPage show(Actor actor, OrganisationId id) {
        actor.require(Role.COORDINATOR);
        var entry = this.register.get(actor, id);
        var successor = successor(actor, entry);
        var next = successor.map(each -> each.organisation().id()).orElse(null);
        return new SuccessionPage(entry.organisation(), successor.map(Entry::organisation).orElse(null),
                this.uses.stream().flatMap(each -> each.list(actor, id, next).stream()).toList(),
                hasEnded(entry) && successor.isPresent() && !hasEnded(successor.get()));
    }

    /**
     * Lets the successor take over what may safely be taken over.
     * @return how many things are the successor's now
     * @throws Overtaken when the organisation has not ended, or has no successor that
     * goes on
     */
    @Transactional
    public int move(Actor actor, OrganisationId id) {
        actor.require(Role.COORDINATOR);
        var entry = this.register.get(actor, id);
        var successor = successor(actor, entry).filter(each -> hasEnded(entry) && !hasEnded(each))
            .orElseThrow(() -> new Overtaken("Has not ended, or nobody carries on"))
            .organisation()
            .id();
        this.store.lock(id, successor);
        int moved = this.uses.stream().mapToInt(each -> each.move(actor, id, successor)).sum();
        if (moved > 0) {
            this.audit.record(actor, RegisterAudit.ORGANISATION_SUCCEEDED, id);
        }
        return moved;
    }

    private Optional<Entry> successor(Actor actor, Entry entry) {
        return Optional.ofNullable(entry.profile().successor())
            .flatMap(id -> this.register.findOther(actor, id))
            .map(other -> this.register.get(actor, other.id()));
    }

    private boolean hasEnded(Entry entry) {
        return entry.profile().hasEndedBy(LocalDate.ofInstant(this.clock.instant(), Frame.ZONE));
    }

}
