package fi.yhdyspinta.representation.procedure;

import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.ProcessStore;
import fi.yhdyspinta.representation.RepresentationAudit;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.RepresentationProcess.State;
import fi.yhdyspinta.representation.Representations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The making of a procedure together with those it concerns (menettely luodaan yhdessä).
 */
@Component
public class Procedures {

    private final Representations representations;

    private final ProcessStore processes;

    private final ProcedureVersionStore versions;

    private final ProcedureCommentStore comments;

    private final AuditTrail audit;

    private final RepresentationClock clock;

    Procedures(Representations representations, ProcessStore processes, ProcedureVersionStore versions,
            ProcedureCommentStore comments, AuditTrail audit, RepresentationClock clock) {
        this.representations = representations;
        this.processes = processes;
        this.versions = versions;
        this.comments = comments;
        this.audit = audit;
        this.clock = clock;
    }

    /** The versions that the actor may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> list(Actor actor, RepresentationProcess process) {
        return this.versions.list(process.id())
            .stream()
            .filter(version -> version.isPublished() || actor.isCoordinator())
            .toList();
    }

    /**
     * The version that holds, or else the newest that the actor may see.
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public Version getCurrent(Actor actor, RepresentationProcess process) {
        var approved = process.approvedNumber();
        return list(actor, process).stream()
            .filter(version -> approved == null || version.number() == approved)
            .findFirst()
            .orElseThrow(() -> new NotFound("No such version"));
    }

    @Transactional(readOnly = true)
    public List<Comment> listComments(Actor actor, RepresentationId process) {
        return this.comments.list(this.representations.get(actor, process).id());
    }

    @Transactional
    public RepresentationId draft(Actor actor, LocalText name, Procedure procedure, boolean example) {
        RepresentationPolicy.requireKeeper(actor);
        var id = RepresentationId.next();
        this.processes.insert(actor.county(), id, name, example, this.clock.now());
        this.versions.save(actor.county(), id, 1, procedure);
        this.audit.record(actor, RepresentationAudit.REPRESENTATION_DRAFTED, id);
        return id;
    }

    /**
     * Writes the version that is being drafted, or begins the next one after a published
     * one.
     * @throws Overtaken when the procedure has been approved
     */
    @Transactional
    public void revise(Actor actor, RepresentationId id, LocalText name, Procedure procedure) {
        RepresentationPolicy.requireKeeper(actor);
        var process = getLocked(actor, id);
        requireUnapproved(process);
        var newest = this.versions.list(id).getFirst();
        this.processes.rename(id, name);
        this.versions.save(actor.county(), id, newest.number() + (newest.isPublished() ? 1 : 0), procedure);
        this.audit.record(actor, RepresentationAudit.REPRESENTATION_DRAFTED, id);
    }

    /** Shows the newest version to everybody and asks for comments until its day. */
    @Transactional
    public void openComments(Actor actor, RepresentationId id) {
        RepresentationPolicy.requireKeeper(actor);
        var process = getLocked(actor, id);
        requireUnapproved(process);
        var newest = this.versions.list(id).getFirst();
        if (newest.isPublished()) {
            throw new Overtaken("This version is public already");
        }
        this.versions.publish(id, newest.number(), this.clock.now());
        this.processes.openComments(id, RepresentationClock.endOf(newest.procedure().commentsEndOn()));
        this.audit.record(actor, RepresentationAudit.REPRESENTATION_COMMENTS_OPENED, id);
    }

    /**
     * @throws Forbidden unless the actor speaks for an organisation
     * @throws Overtaken when the time for comments is over
     */
    @Transactional
    public void comment(Actor actor, RepresentationId id, String text) {
        var organisation = RepresentationPolicy.requireSpeaker(actor);
        var process = getLocked(actor, id);
        if (!process.takesComments(this.clock.now())) {
            throw new Overtaken("Takes no comments any more");
        }
        var number = getPublished(id).number();
        this.comments.insert(actor.county(), id,
                new Comment(CommentId.next(), number, organisation, text, this.clock.now(), null), actor.person());
        this.audit.record(actor, RepresentationAudit.REPRESENTATION_COMMENTED, id);
    }

    @Transactional
    public void answer(Actor actor, RepresentationId id, CommentId comment, String answer) {
        RepresentationPolicy.requireKeeper(actor);
        this.representations.get(actor, id);
        if (!this.comments.answer(id, comment, answer, this.clock.now())) {
            throw new Overtaken("Has been answered, or is not there");
        }
        this.audit.record(actor, RepresentationAudit.REPRESENTATION_COMMENT_ANSWERED, id);
    }

    /** Whether time for comments is over and each of them has its answer. */
    @Transactional(readOnly = true)
    public boolean mayBeApproved(Actor actor, RepresentationProcess process) {
        return process.state() == State.COMMENTED && !process.takesComments(this.clock.now())
                && listComments(actor, process.id()).stream().allMatch(comment -> comment.answer() != null);
    }

    /** The newest version holds from now on and changes no more. */
    @Transactional
    public void approve(Actor actor, RepresentationId id) {
        RepresentationPolicy.requireKeeper(actor);
        var process = getLocked(actor, id);
        if (!mayBeApproved(actor, process)) {
            throw new Overtaken("Comments are still taken or wait for an answer");
        }
        var newest = this.versions.list(id).getFirst();
        if (!newest.isPublished()) {
            this.versions.publish(id, newest.number(), this.clock.now());
        }
        this.processes.approve(id, newest.number());
        this.audit.record(actor, RepresentationAudit.REPRESENTATION_APPROVED, id);
    }

    private Version getPublished(RepresentationId id) {
        return this.versions.list(id).stream().filter(Version::isPublished).findFirst().orElseThrow();
    }

    private RepresentationProcess getLocked(Actor actor, RepresentationId id) {
        this.processes.lock(id);
        return this.representations.get(actor, id);
    }

    private static void requireUnapproved(RepresentationProcess process) {
        if (process.approvedNumber() != null) {
            throw new Overtaken("The procedure has been approved");
        }
    }

}
