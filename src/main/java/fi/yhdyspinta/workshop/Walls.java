package fi.yhdyspinta.workshop;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** The walls of a process (seinät). */
@Component
public class Walls {

    private final WallStore walls;

    private final Clock clock;

    Walls(WallStore walls, Clock clock) {
        this.walls = walls;
        this.clock = clock;
    }

    /**
     * Prepares a wall, after those the process has already.
     * @throws fi.yhdyspinta.platform.Forbidden unless the actor runs workshops
     */
    @Transactional
    public WallId create(Actor actor, ProcessId process, WallDraft draft) {
        WallPolicy.requireManager(actor);
        var wall = WallId.next();
        this.walls.insert(actor, wall, process, draft, this.clock.instant());
        return wall;
    }

    /**
     * What was prepared for a process, as it was given to {@link #create}, in its order.
     */
    @Transactional(readOnly = true)
    public List<WallDraft> read(ProcessId process) {
        return this.walls.listDrafts(process);
    }

    /** The walls of a process in their order. What is on them is guarded there. */
    @Transactional(readOnly = true)
    public List<WallOverview> list(ProcessId process) {
        return this.walls.list(process);
    }

    /** All walls of the county, newest first. */
    @Transactional(readOnly = true)
    public List<WallOverview> list() {
        return this.walls.list();
    }

}
