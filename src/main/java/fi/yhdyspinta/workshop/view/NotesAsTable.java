package fi.yhdyspinta.workshop.view;

import java.util.Objects;

import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.workshop.WallNote;

/** The notes of a wall as a table, one on each row. */
final class NotesAsTable {

    private NotesAsTable() {
    }

    static Spreadsheet.Sheet of(Exporting.Taken taken, Frame frame) {
        var sheet = Spreadsheet.sheet(frame.text("workshop.wall.name"), frame.text("workshop.export.column"),
                frame.text("workshop.export.group"), frame.text("workshop.export.text"),
                frame.text("workshop.export.author"), frame.text("workshop.export.at"),
                frame.text("workshop.export.likes"));
        taken.notes().forEach(note -> sheet.row(cells(note, frame)));
        return sheet.done();
    }

    private static Cell[] cells(WallNote note, Frame frame) {
        return new Cell[] { Cell.of(note.column()), Cell.of(Objects.requireNonNullElse(note.group(), "")),
                Cell.of(note.removed() ? frame.text("workshop.export.removed") : note.text()),
                Cell.of(Objects.requireNonNullElse(note.author(), "")), Cell.of(frame.dateTime(note.at())),
                Cell.of(note.likes()) };
    }

}
