package fi.yhdyspinta.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.database.Revisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the material of a process tells (havainnot aineistosta). The coordinator writes
 * them; what is removed stays as a tombstone.
 */
@Component
public class Findings {

    private final FindingStore findings;

    private final FragmentStore fragments;

    private final Revisions revisions;

    private final AuditTrail audit;

    private final Clock clock;

    Findings(FindingStore findings, FragmentStore fragments, Revisions revisions, AuditTrail audit, Clock clock) {
        this.findings = findings;
        this.fragments = fragments;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The findings that stand, in their order. */
    @Transactional(readOnly = true)
    public List<Finding> list(ProcessId process) {
        return this.findings.list(process);
    }

    /** Also what has been removed. */
    @Transactional(readOnly = true)
    public Optional<Finding> find(FindingId id) {
        return this.findings.find(id);
    }

    /**
     * @throws NotFound when the county has never had such a finding
     */
    @Transactional(readOnly = true)
    public Finding get(FindingId id) {
        return find(id).orElseThrow(() -> new NotFound("No such finding"));
    }

    /** The findings that were joined with that one. */
    @Transactional(readOnly = true)
    public List<Finding> listMergedInto(FindingId id) {
        return this.findings.listMergedInto(id);
    }

    @Transactional
    public FindingId create(Actor actor, ProcessId process, FindingDraft draft) {
        actor.require(Role.COORDINATOR);
        var id = FindingId.next();
        this.findings.insert(actor, id, process, draft, this.clock.instant());
        this.audit.record(actor, AnalysisAudit.FINDING_CREATED, id);
        return id;
    }

    /**
     * @param began the revision that the writer began from
     * @return false when somebody else has changed it since; nothing is changed then
     */
    @Transactional
    public boolean change(Actor actor, FindingId id, int began, FindingDraft draft) {
        actor.require(Role.COORDINATOR);
        requireStanding(id);
        if (!this.revisions.advance(id, began)) {
            return false;
        }
        this.findings.update(id, draft);
        this.audit.record(actor, AnalysisAudit.FINDING_CHANGED, id);
        return true;
    }

    /**
     * Joins a finding with another of the same process: its fragments move, it stays as a
     * tombstone that leads on.
     */
    @Transactional
    public void merge(Actor actor, FindingId id, FindingId into, String reason) {
        actor.require(Role.COORDINATOR);
        var from = requireStanding(id);
        var target = requireStanding(into);
        if (id.equals(into) || !from.process().equals(target.process())) {
            throw new NotFound("No such finding to merge into");
        }
        this.fragments.move(id, into);
        this.findings.remove(id, new Removal(this.clock.instant(), actor.person(), reason), into);
        this.audit.record(actor, AnalysisAudit.FINDING_MERGED, id);
    }

    @Transactional
    public void remove(Actor actor, FindingId id, String reason) {
        actor.require(Role.COORDINATOR);
        requireStanding(id);
        this.findings.remove(id, new Removal(this.clock.instant(), actor.person(), reason), null);
        this.audit.record(actor, AnalysisAudit.FINDING_REMOVED, id);
    }

    private Finding requireStanding(FindingId id) {
        var finding = get(id);
        if (finding.isGone()) {
            throw new Overtaken("The finding has been removed");
        }
        return finding;
    }

}
