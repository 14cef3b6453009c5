package fi.yhdyspinta.analysis.material;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.analysis.Saying;
import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.analysis.SayingSource;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallNote;
import fi.yhdyspinta.workshop.WallNotes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was written on the walls of workshops. */
@Component
class NoteSayings implements SayingSource {

    private final WallNotes notes;

    NoteSayings(WallNotes notes) {
        this.notes = notes;
    }

    @Override
    public SayingKind kind() {
        return SayingKind.NOTE;
    }

    @Override
    public List<Saying> list(ProcessId process) {
        return this.notes.list(process).stream().map(NoteSayings::saying).toList();
    }

    @Override
    public Optional<Saying> find(UUID id) {
        return this.notes.find(new NoteId(id)).map(NoteSayings::saying);
    }

    private static Saying saying(WallNote note) {
        return new Saying(SayingKind.NOTE, note.id().value(), note.text(), 1, null, null, note.author(), asked(note),
                note.at(), departure(note));
    }

    private static Saying.@Nullable Departure departure(WallNote note) {
        var removal = note.removal();
        return removal == null ? null : new Saying.Departure(removal.at(),
                removal.byWriter() ? Saying.Remover.WRITER : Saying.Remover.FACILITATOR);
    }

    private static LocalText asked(WallNote note) {
        return LocalText.finnish(note.column().isBlank() ? note.topic() : note.topic() + " – " + note.column());
    }

}
