package fi.yhdyspinta.tray.idea;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.tray.practice.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ideas of projects and theses (hankeideat ja opinnäytetöiden aiheet). Whoever has a role
 * proposes for the own organisation; they are public until they are withdrawn.
 */
@Component
public class Ideas {

    private final IdeaStore ideas;

    private final Themes themes;

    private final Organisations organisations;

    private final Revisions revisions;

    private final AuditTrail audit;

    private final Clock clock;

    Ideas(IdeaStore ideas, Themes themes, Organisations organisations, Revisions revisions, AuditTrail audit,
            Clock clock) {
        this.ideas = ideas;
        this.themes = themes;
        this.organisations = organisations;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public IdeasPage list(Actor reader, IdeaFilter filter) {
        var shown = this.ideas.list(reader, filter);
        return new IdeasPage(shown,
                this.organisations.getAll(shown.stream().map(idea -> idea.terms().organisation()).distinct().toList()),
                this.themes.names(), this.themes.list(), this.ideas.count(reader, filter), IdeaPolicy.proposes(reader));
    }

    /**
     * @throws NotFound when the reader may know of no such idea
     */
    @Transactional(readOnly = true)
    public IdeaPage get(Actor reader, IdeaId id) {
        var idea = this.ideas.find(id)
            .filter(found -> IdeaPolicy.sees(reader, found))
            .orElseThrow(() -> new NotFound("No such idea"));
        return new IdeaPage(idea, this.organisations.get(idea.terms().organisation()),
                Optional.ofNullable(idea.terms().theme()).map(this.themes.names()::get),
                this.organisations.findEnded(idea.terms().organisation()).orElse(null),
                IdeaPolicy.looksAfter(reader, idea.terms().organisation()));
    }

    /**
     * The idea for one who looks after it.
     * @throws Forbidden to others
     */
    @Transactional(readOnly = true)
    public IdeaPage getForChange(Actor actor, IdeaId id) {
        IdeaPolicy.requireInsider(actor);
        var page = get(actor, id);
        IdeaPolicy.requireOwner(actor, page.idea().terms().organisation());
        return page;
    }

    /** The organisations for which the actor may propose, the one acted for first. */
    @Transactional(readOnly = true)
    public List<Organisation> listProposers(Actor actor) {
        IdeaPolicy.requireInsider(actor);
        return this.organisations.listOwn(actor);
    }

    @Transactional
    public IdeaId propose(Actor actor, Idea.Terms terms) {
        IdeaPolicy.requireOwner(actor, terms.organisation());
        var id = IdeaId.next();
        this.ideas.insert(actor, id, terms, this.clock.instant());
        this.audit.record(actor, IdeaAudit.IDEA_PROPOSED, id);
        return id;
    }

    /**
     * @param began the revision that the writer began from
     * @return false when somebody else has changed it since; nothing is changed then
     */
    @Transactional
    public boolean change(Actor actor, IdeaId id, int began, Idea.Terms terms) {
        getForChange(actor, id);
        IdeaPolicy.requireOwner(actor, terms.organisation());
        if (!this.revisions.advance(id, began)) {
            return false;
        }
        this.ideas.update(id, terms);
        this.audit.record(actor, IdeaAudit.IDEA_CHANGED, id);
        return true;
    }

    /** What an organisation has proposed that is neither done nor withdrawn. */
    @Transactional(readOnly = true)
    List<Idea> listPending(Actor actor, OrganisationId proposer) {
        actor.require(Role.COORDINATOR);
        return this.ideas.listPending(proposer);
    }

    /**
     * Gives the ideas of an organisation to the one that carries on its work.
     * @return how many there were
     */
    @Transactional
    int give(Actor actor, OrganisationId proposer, OrganisationId successor) {
        actor.require(Role.COORDINATOR);
        var pending = this.ideas.listPending(proposer);
        for (var idea : pending) {
            this.revisions.advance(idea.id(), this.revisions.of(idea.id()));
            this.ideas.update(idea.id(), idea.terms().proposedBy(successor));
            this.audit.record(actor, IdeaAudit.IDEA_CHANGED, idea.id());
        }
        return pending.size();
    }

    /** Tells how far it has come; it may be opened again. */
    @Transactional
    public void move(Actor actor, IdeaId id, Idea.Standing standing) {
        getForChange(actor, id);
        this.ideas.update(id, standing);
        this.audit.record(actor, IdeaAudit.IDEA_MOVED_ON, id);
    }

}
