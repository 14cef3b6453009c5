package fi.yhdyspinta.workshop;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.workshop.notes.WrittenStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was written on the walls, for the modules that make something of it. Who may read
 * it is asked by them.
 */
@Component
public class WallNotes {

    private final WrittenStore notes;

    WallNotes(WrittenStore notes) {
        this.notes = notes;
    }

    /** The notes of a wall in the order of writing, tombstones included. */
    @Transactional(readOnly = true)
    public List<WallNote> list(WallId wall) {
        return this.notes.list(wall);
    }

    /** The notes of all walls of a process. */
    @Transactional(readOnly = true)
    public List<WallNote> list(ProcessId process) {
        return this.notes.list(process);
    }

    @Transactional(readOnly = true)
    public Optional<WallNote> find(NoteId note) {
        return this.notes.find(note);
    }

}
