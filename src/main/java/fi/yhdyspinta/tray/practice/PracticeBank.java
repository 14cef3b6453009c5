package fi.yhdyspinta.tray.practice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The practices of a county (käytäntöpankki). Whoever has a role proposes for the own
 * organisation; what the coordinator has taken in is public and stays so.
 */
@Component
public class PracticeBank {

    private final PracticeStore practices;

    private final PracticeListStore lists;

    private final PracticeVersionStore versions;

    private final PracticeUseStore uses;

    private final UseVersionStore useVersions;

    private final PracticeResultStore results;

    private final PracticeMail mail;

    private final Revisions revisions;

    private final AuditTrail audit;

    private final Clock clock;

    PracticeBank(PracticeStore practices, PracticeListStore lists, PracticeVersionStore versions, PracticeUseStore uses,
            UseVersionStore useVersions, PracticeResultStore results, PracticeMail mail, Revisions revisions,
            AuditTrail audit, Clock clock) {
        this.practices = practices;
        this.lists = lists;
        this.versions = versions;
        this.uses = uses;
        this.useVersions = useVersions;
        this.results = results;
        this.mail = mail;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of what the reader may know of. */
    @Transactional(readOnly = true)
    public List<GoodPractice> list(Actor reader, PracticeFilter filter) {
        return this.lists.list(reader, filter, PracticeFilter.PAGE);
    }

    @Transactional(readOnly = true)
    public int count(Actor reader, PracticeFilter filter) {
        return this.lists.count(reader, filter);
    }

    /** Empty when the reader may know of no such practice. */
    @Transactional(readOnly = true)
    public Optional<GoodPractice> find(Actor reader, PracticeId id) {
        return this.practices.find(id).filter(practice -> PracticePolicy.sees(reader, practice));
    }

    /**
     * @throws NotFound when the reader may know of no such practice
     */
    @Transactional(readOnly = true)
    public GoodPractice get(Actor reader, PracticeId id) {
        return found(find(reader, id));
    }

    /**
     * Everything that has been told of it, the newest first.
     * @throws Forbidden to others than its owner and the coordinator
     */
    @Transactional(readOnly = true)
    public List<PracticeVersion> listVersions(Actor reader, PracticeId id) {
        PracticePolicy.requireOwner(reader, get(reader, id));
        return this.versions.list(id);
    }

    /** What stands beside that one and may be the same. */
    @Transactional(readOnly = true)
    public List<GoodPractice> listOthers(Actor reader, PracticeId id) {
        PracticePolicy.requireCoordinator(reader);
        return this.lists.listOthers(id);
    }

    @Transactional
    public PracticeId propose(Actor actor, PracticeTerms terms) {
        PracticePolicy.requireProposer(actor, terms.owner());
        var id = PracticeId.next();
        insert(actor, id, terms, null);
        return id;
    }

    /**
     * Makes a proposal of what an organisation has answered, and tells it so. An answer
     * becomes a practice once.
     */
    @Transactional
    public PracticeId propose(Actor actor, PracticeTerms terms, AnswerId answer) {
        PracticePolicy.requireCoordinator(actor);
        var id = PracticeId.next();
        if (insert(actor, id, terms, answer)) {
            this.mail.tellOwner(actor, get(actor, id), PracticeMail.Occasion.NOTICED);
        }
        return this.practices.findOf(answer).orElseThrow();
    }

    /**
     * @param began the revision that the writer began from
     * @return false when somebody else has changed it since; nothing is changed then
     */
    @Transactional
    public boolean change(Actor actor, PracticeId id, int began, PracticeTerms terms) {
        PracticePolicy.requireEditor(actor, getForChange(actor, id));
        PracticePolicy.requireProposer(actor, terms.owner());
        if (!this.revisions.advance(id, began)) {
            return false;
        }
        this.practices.update(id, terms);
        this.versions.keep(actor, id, this.clock.instant());
        this.audit.record(actor, PracticeAudit.PRACTICE_CHANGED, id);
        return true;
    }

    /** What an organisation owns and is not retired. */
    @Transactional(readOnly = true)
    List<GoodPractice> listStanding(Actor actor, OrganisationId owner) {
        PracticePolicy.requireCoordinator(actor);
        return this.practices.listStanding(owner);
    }

    /**
     * Gives what an organisation owns to the one that carries on its work.
     * @return how many there were
     */
    @Transactional
    int give(Actor actor, OrganisationId owner, OrganisationId successor) {
        PracticePolicy.requireCoordinator(actor);
        var owned = this.practices.listStanding(owner);
        for (var practice : owned) {
            this.revisions.advance(practice.id(), this.revisions.of(practice.id()));
            this.practices.update(practice.id(), practice.terms().ownedBy(successor));
            this.versions.keep(actor, practice.id(), this.clock.instant());
            this.audit.record(actor, PracticeAudit.PRACTICE_CHANGED, practice.id());
        }
        return owned.size();
    }

    /** Takes a practice into the bank, also one that was retired. */
    @Transactional
    public void take(Actor actor, PracticeId id) {
        PracticePolicy.requireCoordinator(actor);
        var practice = getForChange(actor, id);
        if (!practice.isWeighed() || practice.state() == PracticeState.IN_BANK) {
            throw new Overtaken("In the bank already, or not weighed yet");
        }
        this.practices.take(actor, id, this.clock.instant());
        this.audit.record(actor, PracticeAudit.PRACTICE_TAKEN, id);
        this.mail.tellOwner(actor, practice, PracticeMail.Occasion.TAKEN);
    }

    /**
     * Takes a practice out of the bank, or turns a proposal down.
     * @param into the same practice, which gets its uses and results; null for none
     */
    @Transactional
    public void retire(Actor actor, PracticeId id, String reason, @Nullable PracticeId into) {
        PracticePolicy.requireCoordinator(actor);
        PracticePolicy.requireStanding(getForChange(actor, id));
        if (into != null) {
            merge(actor, id, into);
        }
        this.practices.retire(actor, id, new Retirement(this.clock.instant(), reason, into));
        this.audit.record(actor, PracticeAudit.PRACTICE_RETIRED, id);
    }

    private void merge(Actor actor, PracticeId id, PracticeId into) {
        if (id.equals(into)) {
            throw new Forbidden("The same as itself");
        }
        PracticePolicy.requireStanding(getForChange(actor, into));
        this.useVersions.move(id, into);
        this.uses.move(id, into);
        this.results.move(id, into);
    }

    private boolean insert(Actor actor, PracticeId id, PracticeTerms terms, @Nullable AnswerId answer) {
        var now = this.clock.instant();
        if (!this.practices.insert(actor, id, terms, answer, now)) {
            return false;
        }
        this.versions.keep(actor, id, now);
        this.audit.record(actor, PracticeAudit.PRACTICE_PROPOSED, id);
        return true;
    }

    private GoodPractice getForChange(Actor actor, PracticeId id) {
        return found(this.practices.findForChange(id).filter(practice -> PracticePolicy.sees(actor, practice)));
    }

    private static GoodPractice found(Optional<GoodPractice> practice) {
        return practice.orElseThrow(() -> new NotFound("No such practice"));
    }

}
