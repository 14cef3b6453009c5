package fi.yhdyspinta.organisation;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of a county (toimielimet) with their quotas. They are public. */
@Component
public class Bodies {

    private final BodyStore bodies;

    Bodies(BodyStore bodies) {
        this.bodies = bodies;
    }

    /** The bodies of those ids, in the order of the county. */
    @Transactional(readOnly = true)
    public List<Body> list(Collection<BodyId> ids) {
        return this.bodies.list(ids);
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
