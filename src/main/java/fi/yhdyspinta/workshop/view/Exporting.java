package fi.yhdyspinta.workshop.view;

import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.WallNote;
import fi.yhdyspinta.workshop.WallNotes;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallAction;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking the notes of a wall along (kirjausten lataaminen). */
@Component
public class Exporting {

    private final WallStore walls;

    private final WallNotes notes;

    private final AuditTrail audit;

    /** A wall and everything on it. */
    public record Taken(Wall wall, List<WallNote> notes) {

        public Taken {
            notes = List.copyOf(notes);
        }

    }

    Exporting(WallStore walls, WallNotes notes, AuditTrail audit) {
        this.walls = walls;
        this.notes = notes;
        this.audit = audit;
    }

    /**
     * @throws fi.yhdyspinta.platform.Forbidden unless the actor runs workshops
     */
    @Transactional
    public Taken take(Actor actor, WallId id) {
        WallPolicy.requireManager(actor);
        var wall = this.walls.find(id).orElseThrow(() -> new NotFound("No such wall"));
        this.audit.record(actor, WallAction.WALL_EXPORTED, id);
        return new Taken(wall, this.notes.list(id));
    }

}
