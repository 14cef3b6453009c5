package fi.yhdyspinta.workshop.view;

import java.util.List;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.workshop.WallNote;

/** The notes of a wall as Markdown: a heading for each column, a point for each note. */
final class NotesAsMarkdown {

    private NotesAsMarkdown() {
    }

    static String of(Exporting.Taken taken, Frame frame) {
        var text = new StringBuilder("# ").append(line(taken.wall().question())).append("\n");
        taken.wall().columns().stream().map(column -> column.name()).distinct().forEach(column -> {
            text.append("\n## ")
                .append(column.isEmpty() ? frame.text("workshop.column.only") : line(column))
                .append("\n\n");
            under(column, taken.notes()).forEach(note -> text.append(point(note, frame)));
        });
        return text.toString();
    }

    private static List<WallNote> under(String column, List<WallNote> notes) {
        return notes.stream().filter(note -> note.column().equals(column)).toList();
    }

    private static String point(WallNote note, Frame frame) {
        if (note.removed()) {
            return "- " + frame.text("workshop.export.removed") + "\n";
        }
        var told = new StringBuilder("- ").append(escaped(note.text()).replace("\n", "\n  ")).append(" (");
        told.append(frame.dateTime(note.at()));
        if (note.group() != null) {
            told.append(", ").append(line(note.group()));
        }
        if (note.author() != null) {
            told.append(", ").append(line(note.author()));
        }
        return told.append(", ")
            .append(frame.text("workshop.export.likes"))
            .append(": ")
            .append(note.likes())
            .append(")\n")
            .toString();
    }

    private static String line(String text) {
        return escaped(text.replaceAll("\\s+", " "));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }

}
