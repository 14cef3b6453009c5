package fi.yhdyspinta.workshop.view;

import fi.yhdyspinta.workshop.NoteId;

/**
 * What stands in the field for writing: nothing yet, or what could not be kept.
 *
 * @param id of the note to be
 * @param problem message key of what is to be put right, or an empty text
 */
public record Entry(NoteId id, String text, String column, String problem) {

    static Entry fresh() {
        return new Entry(NoteId.next(), "", "", "");
    }

}
