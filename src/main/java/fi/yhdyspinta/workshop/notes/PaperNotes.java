package fi.yhdyspinta.workshop.notes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.NotePosted;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallColumn;
import fi.yhdyspinta.workshop.wall.WallGroup;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes written on paper, where the network failed or somebody preferred it, entered
 * later by those who run the wall (jälkikäteen viedyt kirjaukset).
 */
@Component
public class PaperNotes {

    private final WallStore walls;

    private final NoteStore notes;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    /**
     * A heap of paper notes.
     *
     * @param batch made with the form, so that sending it twice enters it once
     * @param text one note on each line
     * @param writer a name to show with them, or an empty text
     */
    public record Heap(UUID batch, String text, String column, String group, String writer) {
    }

    PaperNotes(WallStore walls, NoteStore notes, ApplicationEventPublisher events, Clock clock) {
        this.walls = walls;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The message key of what is to be put right, or an empty text when all is entered.
     */
    @Transactional
    public String enter(Actor actor, WallId id, Heap heap) {
        WallPolicy.requireManager(actor);
        var wall = this.walls.find(id).orElseThrow(() -> new NotFound("No such wall"));
        var lines = Note.kept(heap.text()).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var column = wall.column(heap.column());
        if (lines.isEmpty() || column.isEmpty()) {
            return column.isEmpty() ? "workshop.note.noColumn" : "workshop.note.empty";
        }
        if (heap.writer().strip().length() > 200) {
            return "workshop.join.name.tooLong";
        }
        var problem = lines.stream().map(Note::problemOf).filter(key -> !key.isEmpty()).findFirst();
        if (problem.isPresent()) {
            return problem.get();
        }
        var revision = this.walls.nextRevisionWhileOpen(id);
        if (revision.isEmpty()) {
            return "workshop.note.shut";
        }
        for (int line = 0; line < lines.size(); line++) {
            insert(actor, wall, heap, column.get(), lines.get(line), line, revision.get());
        }
        return "";
    }

    private void insert(Actor actor, Wall wall, Heap heap, WallColumn column, String text, int line, long revision) {
        var id = new NoteId(UUID.nameUUIDFromBytes((heap.batch() + "/" + line).getBytes(StandardCharsets.UTF_8)));
        var label = heap.writer().isBlank() ? null : heap.writer().strip();
        var note = new Note(id, wall.id(), column.id(), wall.group(heap.group()).map(WallGroup::id).orElse(null), text,
                actor.person().value(), label, true, this.clock.instant(), null, 0, null, false, revision);
        if (this.notes.insert(note, false)) {
            this.events.publishEvent(new NotePosted(actor.county(), wall.id(), id));
        }
    }

}
