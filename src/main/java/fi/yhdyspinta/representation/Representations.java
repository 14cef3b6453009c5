package fi.yhdyspinta.representation;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The processes of a county in which representatives are chosen; public once they are
 * commented on.
 */
@Component
public class Representations {

    private final ProcessStore processes;

    private final RepresentationClock clock;

    Representations(ProcessStore processes, RepresentationClock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    /** The newest first; drafts for the coordinator only. */
    @Transactional(readOnly = true)
    public List<RepresentationProcess> list(Actor actor) {
        return this.processes.list(actor.isCoordinator());
    }

    /**
     * @throws NotFound when there is none that the actor may see
     */
    @Transactional(readOnly = true)
    public RepresentationProcess get(Actor actor, RepresentationId id) {
        return this.processes.find(id)
            .filter(process -> process.state() != RepresentationProcess.State.DRAFTED || actor.isCoordinator())
            .orElseThrow(() -> new NotFound("No such process"));
    }

    public Phase phase(RepresentationProcess process) {
        return process.phase(this.clock.now());
    }

}
