package fi.yhdyspinta.workshop.notes;

import java.time.Clock;
import java.util.function.LongConsumer;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.joining.Participants;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallAction;
import fi.yhdyspinta.workshop.wall.WallGroup;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting the notes of a wall in order (kirjausten järjestäminen): everybody moves the
 * own notes, those who run the wall move, merge and remove all. Nothing is ever deleted.
 */
@Component
public class Arranging {

    private final WallStore walls;

    private final NoteStore notes;

    private final Participants participants;

    private final AuditTrail audit;

    private final Clock clock;

    Arranging(WallStore walls, NoteStore notes, Participants participants, AuditTrail audit, Clock clock) {
        this.walls = walls;
        this.notes = notes;
        this.participants = participants;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves a note under another column or to another group.
     * @throws Forbidden unless the visitor wrote it or runs the wall
     */
    @Transactional
    public Outcome move(Visitor visitor, NoteId id, String column, String group) {
        var note = note(id);
        var wall = wall(note);
        var who = this.participants.get(visitor, wall);
        if (!who.mayManage() && !(note.isBy(who.key()) && who.mayWrite() && !note.removed())) {
            throw new Forbidden("Not the writer of the note");
        }
        var target = wall.column(column);
        if (target.isEmpty()) {
            return new Outcome.Unfit("workshop.note.noColumn");
        }
        var groupId = wall.group(group).map(WallGroup::id).orElse(null);
        return whileOpen(visitor.actor(), note,
                revision -> this.notes.changePlace(id, target.get().id(), groupId, revision));
    }

    /**
     * Shows a note inside another that says the same.
     * @throws NotFound when the other is not a note that stands by itself on the same
     * wall
     */
    @Transactional
    public Outcome merge(Actor actor, NoteId id, NoteId hostId) {
        WallPolicy.requireManager(actor);
        var note = note(id);
        var host = this.notes.find(hostId)
            .filter(other -> other.wall().equals(note.wall()) && other.mergedInto() == null && !other.removed()
                    && !other.id().equals(id))
            .orElseThrow(() -> new NotFound("No such note to merge into"));
        return whileOpen(actor, note, revision -> {
            this.notes.changeHost(id, hostId, revision);
            this.notes.touch(host.id(), revision);
            this.audit.record(actor, WallAction.NOTES_MERGED, id);
        });
    }

    /** Lets a merged note stand by itself again. */
    @Transactional
    public Outcome part(Actor actor, NoteId id) {
        WallPolicy.requireManager(actor);
        return whileOpen(actor, note(id), revision -> this.notes.changeHost(id, null, revision));
    }

    /**
     * Takes a note out of sight, also from a closed wall; a tombstone stays.
     */
    @Transactional
    public void remove(Actor actor, NoteId id) {
        WallPolicy.requireManager(actor);
        anytime(actor, note(id), revision -> this.notes.remove(id, actor.person(), this.clock.instant(), revision));
        this.audit.record(actor, WallAction.NOTE_REMOVED, id);
    }

    @Transactional
    public void bringBack(Actor actor, NoteId id) {
        WallPolicy.requireManager(actor);
        anytime(actor, note(id), revision -> this.notes.bringBack(id, revision));
        this.audit.record(actor, WallAction.NOTE_BROUGHT_BACK, id);
    }

    private Outcome whileOpen(Actor actor, Note note, LongConsumer change) {
        var revision = this.walls.nextRevisionWhileOpen(note.wall());
        if (revision.isEmpty()) {
            return new Outcome.Shut();
        }
        apply(actor, note, change, revision.get());
        return new Outcome.Kept(note(note.id()));
    }

    private void anytime(Actor actor, Note note, LongConsumer change) {
        apply(actor, note, change, this.walls.nextRevision(note.wall()));
    }

    private void apply(Actor actor, Note note, LongConsumer change, long revision) {
        change.accept(revision);
        if (note.mergedInto() != null) {
            this.notes.touch(note.mergedInto(), revision);
        }
    }

    private Wall wall(Note note) {
        return this.walls.find(note.wall()).orElseThrow(() -> new NotFound("No such wall"));
    }

    private Note note(NoteId id) {
        return this.notes.find(id).orElseThrow(() -> new NotFound("No such note"));
    }

}
