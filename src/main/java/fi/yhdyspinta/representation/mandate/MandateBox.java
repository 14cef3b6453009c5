package fi.yhdyspinta.representation.mandate;

import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.RepresentationAudit;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.selection.Calls;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the represented send along with their representatives, and the topics they propose
 * (evästykset ja aihe-ehdotukset). A message is for the representatives and its sender; a
 * topic and its answer are public.
 */
@Component
public class MandateBox {

    private final Assignments assignments;

    private final PostStore post;

    private final Calls calls;

    private final AuditTrail audit;

    private final RepresentationClock clock;

    MandateBox(Assignments assignments, PostStore post, Calls calls, AuditTrail audit, RepresentationClock clock) {
        this.assignments = assignments;
        this.post = post;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the actor's organisation may put something into the box now. */
    @Transactional(readOnly = true)
    public boolean mayWrite(Actor actor, RepresentationId process, Assignment assignment) {
        return assignment.takesPost(this.clock.now()) && RepresentationPolicy.speaks(actor)
                && this.calls.listRepresented(actor, process).contains(actor.organisation());
    }

    /** All messages for the representatives, else those of the organisation acted for. */
    @Transactional(readOnly = true)
    public List<Brief> listBriefs(Actor actor, RepresentationId process, Assignment assignment) {
        var all = this.post.listBriefs(this.assignments.get(actor, process, assignment.id()).id());
        if (isRepresentative(actor, process, assignment)) {
            return all;
        }
        return all.stream().filter(brief -> brief.organisation().equals(actor.actingFor())).toList();
    }

    @Transactional(readOnly = true)
    public int countBriefs(Actor actor, RepresentationId process, Assignment assignment) {
        return this.post.listBriefs(this.assignments.get(actor, process, assignment.id()).id()).size();
    }

    @Transactional(readOnly = true)
    public boolean isRepresentative(Actor actor, RepresentationId process, Assignment assignment) {
        return !this.assignments.listOwn(actor, process, assignment).isEmpty();
    }

    @Transactional
    public void send(Actor actor, RepresentationId process, AssignmentId id, String text) {
        var organisation = requireWriter(actor, process, id);
        this.post.insert(actor.county(), this.assignments.get(actor, process, id),
                new Brief(BriefId.next(), organisation, text, this.clock.now(), "", Brief.State.SENT, ""),
                actor.person());
        this.audit.record(actor, RepresentationAudit.BRIEF_SENT, process);
    }

    /**
     * The representative groups a message and says what becomes of it.
     * @throws Forbidden unless the actor speaks for a representative's organisation
     */
    @Transactional
    public void handle(Actor actor, RepresentationId process, AssignmentId id, BriefId brief, String heading,
            Brief.State state, String answer) {
        if (!isRepresentative(actor, process, this.assignments.get(actor, process, id))) {
            throw new Forbidden("Is no representative at that meeting");
        }
        if (!this.post.handle(id, brief, heading, state, answer, this.clock.now())) {
            throw new NotFound("No such message");
        }
        this.audit.record(actor, RepresentationAudit.BRIEF_HANDLED, process);
    }

    @Transactional(readOnly = true)
    public List<Topic> listTopics(Actor actor, RepresentationId process, AssignmentId id) {
        return this.post.listTopics(this.assignments.get(actor, process, id).id());
    }

    @Transactional
    public void propose(Actor actor, RepresentationId process, AssignmentId id, String text) {
        var organisation = requireWriter(actor, process, id);
        this.post.insert(actor.county(), this.assignments.get(actor, process, id),
                new Topic(TopicId.next(), organisation, text, this.clock.now(), null, ""), actor.person());
        this.audit.record(actor, RepresentationAudit.TOPIC_PROPOSED, process);
    }

    @Transactional
    public void answer(Actor actor, RepresentationId process, AssignmentId id, TopicId topic, Topic.Answer answer,
            String reason) {
        RepresentationPolicy.requireKeeper(actor);
        this.assignments.get(actor, process, id);
        if (!this.post.answer(id, topic, answer, reason, this.clock.now())) {
            throw new Overtaken("Has been answered, or is not there");
        }
        this.audit.record(actor, RepresentationAudit.TOPIC_ANSWERED, process);
    }

    private OrganisationId requireWriter(Actor actor, RepresentationId process, AssignmentId id) {
        var organisation = RepresentationPolicy.requireSpeaker(actor);
        var assignment = this.assignments.get(actor, process, id);
        if (!this.calls.listRepresented(actor, process).contains(organisation)) {
            throw new Forbidden("Is not one of those represented");
        }
        if (!assignment.takesPost(this.clock.now())) {
            throw new Overtaken("The box is closed");
        }
        return organisation;
    }

}
