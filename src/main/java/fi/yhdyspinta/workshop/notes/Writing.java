package fi.yhdyspinta.workshop.notes;

import java.time.Clock;
import java.util.Optional;

import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.database.Editions;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.NotePosted;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.joining.Participant;
import fi.yhdyspinta.workshop.joining.Participants;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallGroup;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every participant does at a wall: writes, mends the own notes, likes those of
 * others.
 */
@Component
public class Writing {

    private final WallStore walls;

    private final NoteStore notes;

    private final LikeStore likes;

    private final Participants participants;

    private final Pace pace;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Writing(WallStore walls, NoteStore notes, LikeStore likes, Participants participants, Pace pace,
            ApplicationEventPublisher events, Clock clock) {
        this.walls = walls;
        this.notes = notes;
        this.likes = likes;
        this.participants = participants;
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a note on the wall. Sent again, the note that stands there already is the
     * answer, even when the wall has closed meanwhile.
     * @throws Forbidden when the visitor may not write here
     */
    @Transactional(label = Editions.UNWATCHED)
    public Outcome post(Visitor visitor, WallId id, NoteDraft draft) {
        var wall = wall(id);
        var writer = writer(visitor, wall);
        var text = Note.kept(draft.text());
        var column = wall.column(draft.column());
        if (!Note.problemOf(text).isEmpty() || column.isEmpty()) {
            return new Outcome.Unfit(column.isEmpty() ? "workshop.note.noColumn" : Note.problemOf(text));
        }
        if (!this.pace.allows(writer.key())) {
            return before(draft, wall, writer).orElseGet(Outcome.Hasty::new);
        }
        var revision = this.walls.nextRevisionWhileOpen(id);
        if (revision.isEmpty()) {
            return before(draft, wall, writer).orElseGet(Outcome.Shut::new);
        }
        return insert(visitor, wall, writer,
                new Note(draft.id(), id, column.get().id(), wall.group(draft.group()).map(WallGroup::id).orElse(null),
                        text, writer.key(), draft.shown() ? writer.label() : null, false, this.clock.instant(), null, 0,
                        null, false, revision.get()));
    }

    /** Mends the text of a note; only its writer does. */
    @Transactional(label = Editions.UNWATCHED)
    public Outcome edit(Visitor visitor, NoteId id, String typed) {
        var note = note(id);
        var writer = writer(visitor, wall(note.wall()));
        if (!note.isBy(writer.key()) || note.removed()) {
            throw new Forbidden("Not the writer of the note");
        }
        var text = Note.kept(typed);
        if (!Note.problemOf(text).isEmpty()) {
            return new Outcome.Unfit(Note.problemOf(text));
        }
        return whileOpen(visitor, note, revision -> this.notes.changeText(id, text, this.clock.instant(), revision));
    }

    /**
     * Likes a note or takes the like back.
     * @param wish whether it is to be liked; null turns it round
     */
    @Transactional(label = Editions.UNWATCHED)
    public Outcome like(Visitor visitor, WallId wall, NoteId id, @Nullable Boolean wish) {
        var note = note(id);
        var participant = writer(visitor, wall(note.wall()));
        if (!note.wall().equals(wall) || note.removed()) {
            throw new NotFound("No such note on the wall");
        }
        return whileOpen(visitor, note, revision -> {
            if (wish != null ? wish : !this.likes.exists(id, participant.key())) {
                this.likes.insert(id, participant.key(), this.clock.instant());
            }
            else {
                this.likes.delete(id, participant.key());
            }
            this.likes.count(id, revision);
        });
    }

    private Outcome insert(Visitor visitor, Wall wall, Participant writer, Note note) {
        if (!this.notes.insert(note, writer.guest())) {
            return kept(note(note.id()), wall, writer);
        }
        var county = visitor.actor().county();
        this.events.publishEvent(new NotePosted(county, wall.id(), note.id()));
        return new Outcome.Kept(note);
    }

    private Outcome whileOpen(Visitor visitor, Note note, Change change) {
        Optional<Long> revision = this.walls.nextRevisionWhileOpen(note.wall());
        if (revision.isEmpty()) {
            return new Outcome.Shut();
        }
        change.at(revision.get());
        if (note.mergedInto() != null) {
            this.notes.touch(note.mergedInto(), revision.get());
        }
        return new Outcome.Kept(note(note.id()));
    }

    /** The note itself, when it was sent before and is only sent again. */
    private Optional<Outcome> before(NoteDraft draft, Wall wall, Participant writer) {
        return this.notes.find(draft.id()).map(note -> kept(note, wall, writer));
    }

    /** Somebody else's note never answers for one's own. */
    private static Outcome kept(Note note, Wall wall, Participant writer) {
        if (!note.isBy(writer.key()) || !note.wall().equals(wall.id())) {
            throw new Forbidden("The id is taken");
        }
        return new Outcome.Kept(note);
    }

    private Participant writer(Visitor visitor, Wall wall) {
        var participant = this.participants.get(visitor, wall);
        if (!participant.mayWrite() || !wall.openedOnce()) {
            throw new Forbidden("Reads only");
        }
        return participant;
    }

    private Wall wall(WallId id) {
        return this.walls.find(id).orElseThrow(() -> new NotFound("No such wall"));
    }

    private Note note(NoteId id) {
        return this.notes.find(id).orElseThrow(() -> new NotFound("No such note"));
    }

    private interface Change {

        void at(long revision);

    }

}
