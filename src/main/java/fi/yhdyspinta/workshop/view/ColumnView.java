package fi.yhdyspinta.workshop.view;

import java.util.List;

import fi.yhdyspinta.workshop.notes.NoteView;
import fi.yhdyspinta.workshop.wall.WallColumn;

/** A column with the notes shown under it. */
public record ColumnView(WallColumn column, List<NoteView> notes) {

    public ColumnView {
        notes = List.copyOf(notes);
    }

}
