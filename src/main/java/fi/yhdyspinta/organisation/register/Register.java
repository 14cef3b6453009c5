package fi.yhdyspinta.organisation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.notification.Undeliverable;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of organisations of a county (toimijaluettelo). Whoever has a role in the
 * county sees all of it, the coordinator the mailboxes too; a visitor sees those that
 * have agreed to be listed.
 */
@Component
public class Register {

    private final RegisterStore register;

    private final EntryRowStore rows;

    private final Organisations organisations;

    private final Undeliverable undeliverable;

    private final AuditTrail audit;

    private final Clock clock;

    Register(RegisterStore register, EntryRowStore rows, Organisations organisations, Undeliverable undeliverable,
            AuditTrail audit, Clock clock) {
        this.undeliverable = undeliverable;
        this.register = register;
        this.rows = rows;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was found; when no name holds the words, those that resemble them. */
    record Findings(RegisterStore.Found found, boolean near) {
    }

    @Transactional(readOnly = true)
    Findings search(Actor actor, RegisterFilter filter) {
        var named = this.register.listNamed(filter, seesAll(actor));
        if (named.total() > 0 || !filter.isSearch()) {
            return new Findings(named, false);
        }
        return new Findings(this.register.listAlike(filter, seesAll(actor)), true);
    }

    /**
     * @throws NotFound when there is none of that id that the actor may see
     */
    @Transactional(readOnly = true)
    public Entry get(Actor actor, OrganisationId id) {
        var entry = find(actor, id).orElseThrow(() -> new NotFound("No such organisation"));
        return actor.isCoordinator() ? entry : entry.withoutMailbox();
    }

    @Transactional(readOnly = true)
    Optional<Organisation> findOther(Actor actor, @Nullable OrganisationId id) {
        return id == null ? Optional.empty() : find(actor, id).map(Entry::organisation);
    }

    /** Message keys of what only the register can tell to be wrong, by field. */
    @Transactional(readOnly = true)
    Map<String, String> problems(Actor actor, EntryDraft draft) {
        actor.require(Role.COORDINATOR);
        var problems = new LinkedHashMap<String, String>();
        check(problems, "parent", draft.parentName(), draft.organisation().id());
        check(problems, "successor", draft.successorName(), draft.organisation().id());
        return problems;
    }

    @Transactional
    OrganisationId add(Actor actor, EntryDraft draft) {
        actor.require(Role.COORDINATOR);
        var added = this.organisations.add(actor, draft.organisation());
        this.rows.saveProfile(added.id(), complete(draft, null, null));
        this.rows.saveState(actor.county(), added.id(), OrganisationState.VERIFIED, actor.person(),
                this.clock.instant());
        return added.id();
    }

    @Transactional
    void change(Actor actor, EntryDraft draft) {
        actor.require(Role.COORDINATOR);
        var known = get(actor, draft.organisation().id());
        this.rows.save(new Entry(draft.organisation(),
                complete(draft, unseen(actor, known.profile().parent()), unseen(actor, known.profile().successor())),
                known.kept()));
        this.audit.record(actor, RegisterAudit.ORGANISATION_CHANGED, draft.organisation().id());
        recordEnd(actor, known, draft.profile().hasEndedBy(today()));
    }

    private void recordEnd(Actor actor, Entry known, boolean ended) {
        if (known.profile().hasEndedBy(today()) != ended) {
            this.rows.recordState(actor.county(), known.organisation().id(),
                    ended ? OrganisationState.ENDED : known.kept(), actor.person(), this.clock.instant());
        }
    }

    /**
     * Says where the organisation stands in the county; that it has ended is told by its
     * last day.
     */
    @Transactional
    public void place(Actor actor, OrganisationId id, OrganisationState state) {
        actor.require(Role.COORDINATOR);
        var known = get(actor, id);
        if (state == OrganisationState.ENDED || known.kept() == state) {
            return;
        }
        this.rows.saveState(actor.county(), id, state, actor.person(), this.clock.instant());
        this.audit.record(actor, RegisterAudit.ORGANISATION_STATE_CHANGED, id);
    }

    /**
     * Writes down that the organisation agrees to be listed publicly, or agrees no more
     * (null).
     */
    @Transactional
    public void agree(Actor actor, OrganisationId id, @Nullable Consent consent) {
        actor.require(Role.COORDINATOR);
        get(actor, id);
        this.rows.saveConsent(id, consent);
        this.audit.record(actor, consent == null ? RegisterAudit.LISTING_WITHDRAWN : RegisterAudit.LISTING_AGREED, id);
    }

    @Transactional(readOnly = true)
    List<StateChange> listStates(Actor actor, OrganisationId id) {
        actor.require(Role.COORDINATOR);
        return this.rows.listStates(id);
    }

    /** All that is found, for a file or an edit of many; at most so many. */
    @Transactional(readOnly = true)
    public List<Entry> listAll(Actor actor, RegisterFilter filter, int most) {
        actor.require(Role.COORDINATOR);
        return this.register.listAll(filter, most);
    }

    /** Whether mail to the organisation comes back, as far as is known. */
    @Transactional(readOnly = true)
    public boolean isUnreachable(Actor actor, Organisation organisation) {
        var mailbox = organisation.roleMailbox();
        return actor.isCoordinator() && mailbox != null && this.undeliverable.contains(mailbox);
    }

    /** Somebody has seen mail come back, or arrive again. */
    @Transactional
    public void markMailbox(Actor actor, OrganisationId id, boolean comesBack) {
        actor.require(Role.COORDINATOR);
        var mailbox = get(actor, id).organisation().roleMailbox();
        if (mailbox == null) {
            throw new NotFound("No mailbox to mark");
        }
        if (comesBack) {
            this.undeliverable.mark(mailbox);
        }
        else {
            this.undeliverable.clear(mailbox);
        }
        this.audit.record(actor, comesBack ? RegisterAudit.MAILBOX_MARKED : RegisterAudit.MAILBOX_CLEARED, id);
    }

    /** A file with mailboxes leaves the register; that is remembered. */
    @Transactional
    public void recordExport(Actor actor) {
        actor.require(Role.COORDINATOR);
        this.audit.record(actor, RegisterAudit.REGISTER_EXPORTED, actor.county());
    }

    /** Into which one it was merged in this county. */
    @Transactional(readOnly = true)
    Optional<OrganisationId> findMergedInto(OrganisationId id) {
        return this.register.findMergedInto(id);
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

    private Profile complete(EntryDraft draft, @Nullable OrganisationId parent, @Nullable OrganisationId successor) {
        var typed = draft.profile();
        return new Profile(typed.businessId(), typed.associationNumber(), typed.municipalities(), typed.themes(),
                typed.groups(), typed.consent(), called(draft.parentName(), parent), typed.endedOn(),
                called(draft.successorName(), typed.endedOn() == null ? null : successor));
    }

    /** An organisation of another county, which the form could not show; it stays. */
    private @Nullable OrganisationId unseen(Actor actor, @Nullable OrganisationId other) {
        return findOther(actor, other).isPresent() ? null : other;
    }

    private @Nullable OrganisationId called(String name, @Nullable OrganisationId otherwise) {
        return name.isBlank() ? otherwise
                : this.register.listCalled(name.strip())
                    .stream()
                    .map(entry -> entry.organisation().id())
                    .findFirst()
                    .orElse(null);
    }

    private void check(Map<String, String> problems, String field, String name, OrganisationId self) {
        if (name.isBlank()) {
            return;
        }
        var called = this.register.listCalled(name.strip());
        if (called.isEmpty()) {
            problems.put(field, "organisation.register.other.unknown");
        }
        else if (called.size() > 1) {
            problems.put(field, "organisation.register.other.several");
        }
        else if (called.getFirst().organisation().id().equals(self)) {
            problems.put(field, "organisation.register.other.self");
        }
    }

    private Optional<Entry> find(Actor actor, OrganisationId id) {
        return this.register.find(id, seesAll(actor));
    }

    static boolean seesAll(Actor actor) {
        return !actor.mandates().isEmpty();
    }

}
