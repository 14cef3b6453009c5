package fi.yhdyspinta.workshop.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.workshop.WallClosed;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.WallState;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallAction;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opening and closing a wall, its timer and its code (työpajan vetäminen). */
@Component
public class Running {

    /** The longest timer. */
    public static final Duration LONGEST = Duration.ofHours(8);

    private final WallStore walls;

    private final JoinCodeStore codes;

    private final AuditTrail audit;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Running(WallStore walls, JoinCodeStore codes, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.walls = walls;
        this.codes = codes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a wall, or opens a closed one again; guests may then join by its code.
     * Harmless when it is open.
     */
    @Transactional
    public void open(Actor actor, WallId id) {
        var wall = managed(actor, id);
        this.walls.markShape(id);
        if (this.walls.open(id, this.clock.instant())) {
            this.codes.make(id);
            this.audit.record(actor,
                    wall.state() == WallState.CLOSED ? WallAction.WALL_REOPENED : WallAction.WALL_OPENED, id);
        }
    }

    /**
     * Closes an open wall. Its row is locked from here to the commit: a note is either in
     * before or refused.
     */
    @Transactional
    public void close(Actor actor, WallId id) {
        var wall = managed(actor, id);
        this.walls.markShape(id);
        if (this.walls.close(id, actor.person().value(), this.clock.instant())) {
            this.codes.withdraw(id);
            this.audit.record(actor, WallAction.WALL_CLOSED, id);
            this.events.publishEvent(new WallClosed(actor.county(), id, wall.process()));
        }
    }

    /**
     * Starts the timer anew; no time takes it away. When it ends, people may still write.
     */
    @Transactional
    public void setTimer(Actor actor, WallId id, Optional<Duration> time) {
        managed(actor, id);
        this.walls.markShape(id);
        var endsAt = time.map(length -> this.clock.instant().plus(length.compareTo(LONGEST) > 0 ? LONGEST : length));
        this.walls.setTimer(id, endsAt.orElse(null));
    }

    /** Replaces the code, when it has reached somebody it should not. */
    @Transactional
    public void makeCode(Actor actor, WallId id) {
        if (managed(actor, id).isOpen()) {
            this.codes.withdraw(id);
            this.codes.make(id);
        }
    }

    private Wall managed(Actor actor, WallId id) {
        WallPolicy.requireManager(actor);
        return this.walls.find(id).orElseThrow(() -> new NotFound("No such wall"));
    }

}
