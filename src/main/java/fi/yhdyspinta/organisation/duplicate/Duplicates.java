package fi.yhdyspinta.organisation.duplicate;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries that may be the same organisation (kaksoiskappaleet). The coordinator decides:
 * they are merged, or told apart for good.
 */
@Component
class Duplicates {

    static final int PAGE = 50;

    private final DuplicateStore duplicates;

    private final Organisations organisations;

    private final AuditTrail audit;

    private final Clock clock;

    Duplicates(DuplicateStore duplicates, Organisations organisations, AuditTrail audit, Clock clock) {
        this.duplicates = duplicates;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks through the county once more; how many new pairs there are. */
    @Transactional
    public int search(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.duplicates.find(actor.county(), this.clock.instant());
    }

    @Transactional(readOnly = true)
    public List<Likely.Pair> list(Actor actor, int page) {
        actor.require(Role.COORDINATOR);
        var open = this.duplicates.listOpen(PAGE, (page - 1) * PAGE);
        var known = this.organisations
            .getAll(open.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).collect(Collectors.toSet()));
        return open.stream()
            .map(pair -> new Likely.Pair(pair, Objects.requireNonNull(known.get(pair.one())),
                    Objects.requireNonNull(known.get(pair.other()))))
            .toList();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.duplicates.countOpen();
    }

    /** Two are not the same; they are not suggested again. */
    @Transactional
    public void tellApart(Actor actor, OrganisationId one, OrganisationId other) {
        actor.require(Role.COORDINATOR);
        if (!this.duplicates.decide(one, other, "DIFFERENT", actor.person(), this.clock.instant())) {
            throw new Overtaken("The pair has been decided on");
        }
        this.audit.record(actor, DuplicateAudit.ORGANISATIONS_TOLD_APART, one);
    }

    /**
     * Merges one into the other: whatever speaks of it speaks of the other from now on,
     * and it stays as a pointer.
     * @return how many mentions stayed with the merged one, since the other had its own
     */
    @Transactional
    public int merge(Actor actor, OrganisationId gone, OrganisationId kept) {
        actor.require(Role.COORDINATOR);
        if (gone.equals(kept)) {
            throw new NotFound("One cannot be merged into itself");
        }
        if (!this.duplicates.lock(gone, kept)) {
            throw new Overtaken("One of them has been merged already");
        }
        this.duplicates.complete(gone, kept);
        var moved = this.duplicates.moveReferences(gone, kept);
        this.duplicates.point(gone, kept);
        this.duplicates.decide(gone, kept, "MERGED", actor.person(), this.clock.instant());
        this.audit.record(actor, DuplicateAudit.ORGANISATIONS_MERGED, kept);
        return moved.stream().mapToInt(DuplicateStore.Moved::stayed).sum();
    }

    /** Both of the pair, which must be different and in the county. */
    @Transactional(readOnly = true)
    public Likely.Pair get(Actor actor, OrganisationId one, OrganisationId other) {
        actor.require(Role.COORDINATOR);
        var here = this.organisations.list()
            .stream()
            .filter(organisation -> Set.of(one).contains(organisation.id()) || organisation.id().equals(other))
            .collect(Collectors.toMap(organisation -> organisation.id(), organisation -> organisation));
        var first = here.get(one);
        var second = here.get(other);
        if (first == null || second == null || one.equals(other)) {
            throw new NotFound("No such pair");
        }
        return new Likely.Pair(new Likely(one, other, Likely.Reason.NAME, 1), first, second);
    }

}
