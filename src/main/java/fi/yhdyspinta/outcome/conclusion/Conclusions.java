package fi.yhdyspinta.outcome.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.Removal;
import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.OutcomeAudit;
import fi.yhdyspinta.outcome.removal.RemovalStore;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.database.Revisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conclusions of a process (johtopäätökset). The coordinator writes them; people of
 * the county read them.
 */
@Component
public class Conclusions {

    private final ConclusionStore conclusions;

    private final RemovalStore removals;

    private final Revisions revisions;

    private final AuditTrail audit;

    private final Clock clock;

    Conclusions(ConclusionStore conclusions, RemovalStore removals, Revisions revisions, AuditTrail audit,
            Clock clock) {
        this.conclusions = conclusions;
        this.removals = removals;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that stand, in their order. */
    @Transactional(readOnly = true)
    public List<Conclusion> list(ProcessId process) {
        return this.conclusions.list(process);
    }

    /** What the reader may see of them. */
    @Transactional(readOnly = true)
    public List<Conclusion> list(Actor reader, ProcessId process) {
        return list(process).stream().filter(conclusion -> mayRead(reader, conclusion)).toList();
    }

    /** Also the removed ones. */
    @Transactional(readOnly = true)
    public List<Conclusion> listOf(FindingId finding) {
        return this.conclusions.listOf(finding);
    }

    /** Also a removed one. */
    @Transactional(readOnly = true)
    public Optional<Conclusion> find(ConclusionId id) {
        return this.conclusions.find(id);
    }

    /**
     * @throws NotFound when the reader may know of no such conclusion
     */
    @Transactional(readOnly = true)
    public Conclusion get(Actor reader, ConclusionId id) {
        return find(id).filter(conclusion -> mayRead(reader, conclusion))
            .orElseThrow(() -> new NotFound("No such conclusion"));
    }

    @Transactional
    public ConclusionId create(Actor actor, ProcessId process, ConclusionDraft draft) {
        actor.require(Role.COORDINATOR);
        var id = ConclusionId.next();
        this.conclusions.insert(actor, id, process, draft, this.clock.instant());
        this.audit.record(actor, OutcomeAudit.CONCLUSION_CREATED, id);
        return id;
    }

    /**
     * @param began the revision that the writer began from
     * @return false when somebody else has changed it since; nothing is changed then
     */
    @Transactional
    public boolean change(Actor actor, ConclusionId id, int began, ConclusionDraft draft) {
        requireStanding(actor, id);
        if (!this.revisions.advance(id, began)) {
            return false;
        }
        this.conclusions.update(id, draft);
        this.audit.record(actor, OutcomeAudit.CONCLUSION_CHANGED, id);
        return true;
    }

    @Transactional
    public void remove(Actor actor, ConclusionId id, String reason) {
        requireStanding(actor, id);
        this.removals.remove(RemovalStore.Kind.CONCLUSION, id,
                new Removal(this.clock.instant(), actor.person(), reason));
        this.audit.record(actor, OutcomeAudit.CONCLUSION_REMOVED, id);
    }

    /**
     * Lets the public read the conclusions of a process, when its summary is published.
     */
    @Transactional
    public void publish(Actor actor, ProcessId process) {
        actor.require(Role.COORDINATOR);
        this.conclusions.publish(process, this.clock.instant());
    }

    /**
     * Lets the public read what a published decision is about. Authorisation is the
     * caller's.
     */
    @Transactional
    public void publish(List<ConclusionId> ids) {
        this.conclusions.publish(ids, this.clock.instant());
    }

    /**
     * @throws Forbidden unless the actor writes conclusions
     */
    public void requireWriter(Actor actor) {
        actor.require(Role.COORDINATOR);
    }

    private static boolean mayRead(Actor reader, Conclusion conclusion) {
        return !reader.mandates().isEmpty() || conclusion.publishedAt() != null;
    }

    private void requireStanding(Actor actor, ConclusionId id) {
        actor.require(Role.COORDINATOR);
        this.conclusions.lock(id);
        if (get(actor, id).isGone()) {
            throw new Overtaken("The conclusion has been removed");
        }
    }

}
