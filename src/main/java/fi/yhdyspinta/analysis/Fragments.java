package fi.yhdyspinta.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The quoted words that findings rest on (poiminnat). */
@Component
public class Fragments {

    private final FragmentStore fragments;

    private final Findings findings;

    private final AuditTrail audit;

    private final Clock clock;

    Fragments(FragmentStore fragments, Findings findings, AuditTrail audit, Clock clock) {
        this.fragments = fragments;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    /** All fragments of a finding, the removed ones too, oldest words first. */
    @Transactional(readOnly = true)
    public List<Fragment> list(FindingId finding) {
        return this.fragments.list(finding);
    }

    /** All fragments of a process, the removed ones too. */
    @Transactional(readOnly = true)
    public List<Fragment> list(ProcessId process) {
        return this.fragments.list(process);
    }

    /**
     * Those of the county that may be published with the name of the organisation, the
     * newest words first.
     */
    @Transactional(readOnly = true)
    public List<Fragment> listNamed() {
        return this.fragments.listNamed();
    }

    /**
     * The fragments of one answer or note, the removed ones too, in the order of the
     * text.
     */
    @Transactional(readOnly = true)
    public List<Fragment> listOf(SayingKind kind, UUID source) {
        return this.fragments.listOf(source).stream().filter(fragment -> fragment.kind() == kind).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Fragment> find(FragmentId id) {
        return this.fragments.find(id);
    }

    /**
     * @throws NotFound when the county has never had such a fragment
     */
    @Transactional(readOnly = true)
    public Fragment get(FragmentId id) {
        return find(id).orElseThrow(() -> new NotFound("No such fragment"));
    }

    /**
     * Marks the words of an answer or a note as support of a finding. Marked twice, they
     * stand once.
     */
    @Transactional
    public FragmentId mark(Actor actor, FindingId finding, Saying saying, Span span) {
        actor.require(Role.COORDINATOR);
        if (saying.gone() || !span.isWithin(saying.text()) || this.findings.get(finding).isGone()) {
            throw new Forbidden("Nothing to mark");
        }
        var id = FragmentId.next();
        this.fragments.insert(actor, id, finding, saying, span, this.clock.instant());
        this.audit.record(actor, AnalysisAudit.FRAGMENT_MARKED, id);
        return id;
    }

    /**
     * Gives leave to publish the quote in that wording, with or without the name of the
     * organisation.
     */
    @Transactional
    public void clear(Actor actor, FragmentId id, String text, boolean named) {
        requireStanding(actor, id);
        this.fragments.clear(id, actor, new Clearance(text, named, this.clock.instant()));
        this.audit.record(actor, AnalysisAudit.FRAGMENT_CLEARED, id);
    }

    @Transactional
    public void withdrawClearance(Actor actor, FragmentId id) {
        requireStanding(actor, id);
        this.fragments.withdrawClearance(id);
        this.audit.record(actor, AnalysisAudit.FRAGMENT_CLEARANCE_WITHDRAWN, id);
    }

    /** Removes a fragment: its words are wiped, a tombstone stays. */
    @Transactional
    public void remove(Actor actor, FragmentId id, String reason) {
        requireStanding(actor, id);
        this.fragments.remove(id, new Removal(this.clock.instant(), actor.person(), reason));
        this.audit.record(actor, AnalysisAudit.FRAGMENT_REMOVED, id);
    }

    private void requireStanding(Actor actor, FragmentId id) {
        actor.require(Role.COORDINATOR);
        if (get(id).isGone()) {
            throw new Overtaken("The fragment has been removed");
        }
    }

}
