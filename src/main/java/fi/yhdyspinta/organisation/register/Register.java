package fi.yhdyspinta.organisation.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
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

    private final AuditTrail audit;

    Register(RegisterStore register, EntryRowStore rows, Organisations organisations, AuditTrail audit) {
        this.register = register;
        this.rows = rows;
        this.organisations = organisations;
        this.audit = audit;
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
        return added.id();
    }

    @Transactional
    void change(Actor actor, EntryDraft draft) {
        actor.require(Role.COORDINATOR);
        var known = get(actor, draft.organisation().id()).profile();
        this.rows.save(new Entry(draft.organisation(),
                complete(draft, unseen(actor, known.parent()), unseen(actor, known.successor()))));
        this.audit.record(actor, RegisterAudit.ORGANISATION_CHANGED, draft.organisation().id());
    }

    private Profile complete(EntryDraft draft, @Nullable OrganisationId parent, @Nullable OrganisationId successor) {
        var typed = draft.profile();
        return new Profile(typed.businessId(), typed.associationNumber(), typed.municipalities(), typed.themes(),
                typed.groups(), typed.publiclyListed(), called(draft.parentName(), parent), typed.endedOn(),
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
