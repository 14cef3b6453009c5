package fi.yhdyspinta.workshop.view;

import java.util.Comparator;

import fi.yhdyspinta.workshop.notes.NoteView;

/**
 * What of a wall is shown and in which order, as chosen in the address.
 *
 * @param group id of a group, or empty for all
 * @param column id of a column, or empty for all
 * @param sort "new", "old" or "likes"
 */
public record WallFilter(String group, String column, String sort) {

    public WallFilter {
        group = group == null ? "" : group;
        column = column == null ? "" : column;
        sort = "old".equals(sort) || "likes".equals(sort) ? sort : "new";
    }

    boolean shows(NoteView note) {
        return this.group.isEmpty() || this.group.equals(note.groupId());
    }

    boolean showsColumn(String id) {
        return this.column.isEmpty() || this.column.equals(id);
    }

    Comparator<NoteView> order() {
        var newest = Comparator.comparing(NoteView::at).reversed();
        return switch (this.sort) {
            case "old" -> newest.reversed();
            case "likes" -> Comparator.comparingInt(NoteView::likes).reversed().thenComparing(newest);
            default -> newest;
        };
    }

    /** Whether anything is hidden or the order is not the usual one. */
    public boolean chosen() {
        return !this.group.isEmpty() || !this.column.isEmpty() || !this.sort.equals("new");
    }

}
