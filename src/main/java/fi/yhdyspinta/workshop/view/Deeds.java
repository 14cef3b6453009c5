package fi.yhdyspinta.workshop.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.joining.Participant;
import fi.yhdyspinta.workshop.joining.Participants;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.notes.Note;
import fi.yhdyspinta.workshop.notes.NoteStore;
import fi.yhdyspinta.workshop.notes.NoteView;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a visitor may do to a note. */
@Component
public class Deeds {

    private static final int SNIPPET = 70;

    private final WallStore walls;

    private final NoteStore notes;

    private final Participants participants;

    /**
     * A note and what may be done to it.
     *
     * @param others notes it may be merged into: the beginning of the text by id
     */
    public record NotePage(Wall wall, NoteView note, Participant who, Map<String, String> others, List<Note> merged) {

        public boolean mayEdit() {
            return this.wall.isOpen() && this.note.isBy(this.who.key()) && this.who.mayWrite()
                    && !this.note.note().removed();
        }

        public boolean mayMove() {
            return this.wall.isOpen() && (mayEdit() || this.who.mayManage());
        }

        public boolean mayMerge() {
            return this.wall.isOpen() && this.who.mayManage() && !this.others.isEmpty()
                    && this.note.note().mergedInto() == null && !this.note.note().removed();
        }

    }

    Deeds(WallStore walls, NoteStore notes, Participants participants) {
        this.walls = walls;
        this.notes = notes;
        this.participants = participants;
    }

    /**
     * @throws Forbidden when the visitor has no business at the wall
     */
    @Transactional(readOnly = true)
    public NotePage look(Visitor visitor, NoteId id) {
        var note = this.notes.find(id).orElseThrow(() -> new NotFound("No such note"));
        var wall = this.walls.find(note.wall()).orElseThrow(() -> new NotFound("No such wall"));
        var who = this.participants.get(visitor, wall);
        if ((who.guest() && !wall.isOpen()) || (!wall.openedOnce() && !who.mayManage())) {
            throw new Forbidden("Not at this wall now");
        }
        var all = this.notes.list(wall.id());
        var view = NoteView.of(wall, all)
            .stream()
            .filter(other -> other.id().equals(id))
            .findFirst()
            .orElseGet(() -> NoteView.alone(wall, note));
        return new NotePage(wall, view, who, who.mayManage() ? others(all, id) : Map.of(), view.merged());
    }

    private static Map<String, String> others(List<Note> all, NoteId id) {
        var others = new LinkedHashMap<String, String>();
        all.stream()
            .filter(note -> note.mergedInto() == null && !note.removed() && !note.id().equals(id))
            .forEach(note -> others.put(note.id().toString(), snippet(note.text())));
        return others;
    }

    private static String snippet(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SNIPPET ? line
                : line.substring(0, line.offsetByCodePoints(0, SNIPPET)) + "…";
    }

}
