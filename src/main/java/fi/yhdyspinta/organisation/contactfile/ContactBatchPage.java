package fi.yhdyspinta.organisation.contactfile;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.BatchPage;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;

/**
 * The rows of a file of contacts, with the words in which they are told.
 *
 * @param municipalities names by id
 * @param themes names by id
 */
public record ContactBatchPage(BatchPage outline, List<ContactRow> rows, Map<OrganisationId, LocalText> municipalities,
        Map<String, String> themes) {

    /** Whose contact for what, empty when the row does not tell. */
    public String place(Frame frame, ContactRow row) {
        var municipality = row.municipality() == null ? null : this.municipalities.get(row.municipality());
        if (municipality == null || row.after() == null) {
            return "";
        }
        var theme = this.themes.getOrDefault(row.after().get(ContactTexts.Field.THEME), "");
        return frame.text(municipality) + ", " + theme;
    }

}
