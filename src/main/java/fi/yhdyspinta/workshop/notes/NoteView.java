package fi.yhdyspinta.workshop.notes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.wall.GroupId;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallGroup;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is drawn, the same for everybody; what is the reader's own is added on the
 * page.
 *
 * @param group name of the small group, or an empty text
 * @param merged the notes shown inside it
 */
public record NoteView(Note note, String group, List<Note> merged) {

    public NoteView {
        merged = List.copyOf(merged);
    }

    /** All notes that stand by themselves, in the order given. */
    public static List<NoteView> of(Wall wall, Collection<Note> all) {
        Map<NoteId, List<Note>> inside = all.stream()
            .filter(note -> note.mergedInto() != null)
            .collect(Collectors.groupingBy(Note::mergedInto));
        return all.stream()
            .filter(note -> note.mergedInto() == null)
            .map(note -> of(wall, note, inside.getOrDefault(note.id(), List.of())))
            .toList();
    }

    /** A note by itself, even if it is shown inside another. */
    public static NoteView alone(Wall wall, Note note) {
        return of(wall, note, List.of());
    }

    static NoteView of(Wall wall, Note note, List<Note> merged) {
        return new NoteView(note, groupName(wall, note.group()), merged);
    }

    public NoteId id() {
        return this.note.id();
    }

    public WallId wall() {
        return this.note.wall();
    }

    public Instant at() {
        return this.note.at();
    }

    public String groupId() {
        return this.note.group() == null ? "" : this.note.group().toString();
    }

    /** Likes of the note and of those inside it. */
    public int likes() {
        return this.note.likes() + this.merged.stream().mapToInt(Note::likes).sum();
    }

    public boolean isBy(UUID participant) {
        return this.note.isBy(participant);
    }

    public boolean isIn(Set<NoteId> notes) {
        return notes.contains(this.note.id());
    }

    private static String groupName(Wall wall, @Nullable GroupId id) {
        return id == null ? "" : wall.group(id.toString()).map(WallGroup::name).orElse("");
    }

}
