package fi.yhdyspinta.workshop.notes;

import fi.yhdyspinta.workshop.NoteId;

/**
 * A note as it comes from the writer.
 *
 * @param id made by the writer's browser
 * @param column id of a column of the wall
 * @param group id of a group of the wall, or an empty text
 * @param shown whether the writer's name is shown
 */
public record NoteDraft(NoteId id, String text, String column, String group, boolean shown) {
}
