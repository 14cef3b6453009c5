package fi.yhdyspinta.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of a county (toimielimet) with their quotas. */
@Component
public class Bodies {

    private final BodyStore bodies;

    private final Clock clock;

    Bodies(BodyStore bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The bodies of those ids, in the order of the county. */
    @Transactional(readOnly = true)
    public List<Body> list(Collection<BodyId> ids) {
        return this.bodies.list(ids);
    }

    /**
     * The bodies in which a deputy stands ready for a vacant seat and the coordinator is
     * asked to confirm it; none for anybody else.
     */
    @Transactional(readOnly = true)
    public List<Body> listAwaitingDeputy(Actor actor) {
        if (!actor.isCoordinator()) {
            return List.of();
        }
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        return this.bodies.list(this.bodies.listWithReadyDeputy(today));
    }

    /**
     * Sets up a body, or renews the one of the same key.
     * @return the body as it now stands
     */
    @Transactional
    public Body setUp(Actor actor, Body body, int position) {
        actor.require(Role.COORDINATOR);
        var known = this.bodies.findByKey(body.key());
        var kept = new Body(known.orElse(body.id()), body.key(), body.name(), body.seats());
        this.bodies.save(actor.county(), kept, position);
        return kept;
    }

}
