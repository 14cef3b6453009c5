package fi.yhdyspinta.workshop.view;

import java.util.Objects;

import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.notes.NoteDraft;
import org.jspecify.annotations.Nullable;

/** The fields of a new note. */
record NoteForm(@Nullable String id, @Nullable String text, @Nullable String column, @Nullable String group,
        @Nullable String shown) {

    NoteDraft draft() {
        return new NoteDraft(this.id == null ? NoteId.next() : NoteId.of(this.id),
                Objects.requireNonNullElse(this.text, ""), Objects.requireNonNullElse(this.column, ""),
                Objects.requireNonNullElse(this.group, ""), this.shown != null);
    }

}
