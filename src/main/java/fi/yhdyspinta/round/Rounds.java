package fi.yhdyspinta.round;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Bodies;
import fi.yhdyspinta.organisation.Body;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The negotiation rounds of a county (neuvottelukierrokset). Members of the county's
 * organisations see every round, visitors the published ones; the county's coordinator
 * runs them.
 */
@Component
public class Rounds {

    private final RoundStore rounds;

    private final StepStore steps;

    private final MaterialStore materials;

    private final Bodies bodies;

    private final AuditTrail audit;

    private final Clock clock;

    Rounds(RoundStore rounds, StepStore steps, MaterialStore materials, Bodies bodies, AuditTrail audit, Clock clock) {
        this.rounds = rounds;
        this.steps = steps;
        this.materials = materials;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rounds the actor may see, newest first. */
    @Transactional(readOnly = true)
    public List<Round> list(Actor actor) {
        return this.rounds.list().stream().filter(round -> maySee(actor, round)).toList();
    }

    /**
     * @throws NotFound when there is none of that key, or none the actor may see
     */
    @Transactional(readOnly = true)
    public Round get(Actor actor, String key) {
        return this.rounds.findByKey(key)
            .filter(round -> maySee(actor, round))
            .orElseThrow(() -> new NotFound("No such round"));
    }

    /** The round of a process, when the process is a round that the actor may see. */
    @Transactional(readOnly = true)
    public Optional<Round> find(Actor actor, ProcessId process) {
        return this.rounds.find(new RoundId(process.value())).filter(round -> maySee(actor, round));
    }

    @Transactional(readOnly = true)
    public List<Step> listSteps(Actor actor, Round round) {
        requireSight(actor, round);
        return this.steps.list(round.id());
    }

    @Transactional(readOnly = true)
    public List<Material> listMaterials(Actor actor, Round round) {
        requireSight(actor, round);
        return this.materials.list(round.id());
    }

    @Transactional(readOnly = true)
    public List<Body> listBodies(Actor actor, Round round) {
        requireSight(actor, round);
        return this.bodies.list(this.rounds.listBodies(round.id()));
    }

    /** Shows the round to visitors. */
    @Transactional
    public void publish(Actor actor, String key) {
        actor.require(Role.COORDINATOR);
        var round = get(actor, key);
        this.rounds.setPublished(round.id(), this.clock.instant());
        this.audit.record(actor, RoundAudit.ROUND_PUBLISHED, round.id());
    }

    /** Takes the round out of visitors' sight. */
    @Transactional
    public void withdraw(Actor actor, String key) {
        actor.require(Role.COORDINATOR);
        var round = get(actor, key);
        this.rounds.setPublished(round.id(), null);
        this.audit.record(actor, RoundAudit.ROUND_WITHDRAWN, round.id());
    }

    /** Says how far the round has come. */
    @Transactional
    public void move(Actor actor, String key, RoundState state) {
        actor.require(Role.COORDINATOR);
        var round = get(actor, key);
        this.rounds.setState(round.id(), state);
        this.audit.record(actor, RoundAudit.ROUND_MOVED, round.id());
    }

    /**
     * Says where a step stands.
     * @param reason why it is skipped; needed then, and only then
     * @throws NotFound when the round has no such step
     */
    @Transactional
    public void changeStep(Actor actor, String key, int position, Step.State state, String reason) {
        actor.require(Role.COORDINATOR);
        var round = get(actor, key);
        var skipped = state == Step.State.SKIPPED;
        var doneOn = state == Step.State.DONE ? this.clock.instant().atZone(this.clock.getZone()).toLocalDate() : null;
        if (!this.steps.change(round.id(), position, state, skipped ? reason : null, doneOn)) {
            throw new NotFound("No such step");
        }
        this.audit.record(actor, RoundAudit.STEP_CHANGED, round.id());
    }

    private static boolean maySee(Actor actor, Round round) {
        return round.isPublished() || !actor.mandates().isEmpty();
    }

    private static void requireSight(Actor actor, Round round) {
        if (!maySee(actor, round)) {
            throw new NotFound("No such round");
        }
    }

}
