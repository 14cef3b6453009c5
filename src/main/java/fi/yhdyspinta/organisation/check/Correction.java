package fi.yhdyspinta.organisation.check;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Snapshot;

/**
 * What an organisation wants to be put right and the coordinator has still to accept
 * (korjausehdotus).
 *
 * @param now how it stands now
 * @param wanted the columns to change, with their texts
 * @param message what it says beside, or an empty text
 */
public record Correction(CorrectionId id, Organisation organisation, Snapshot now, Snapshot wanted, String message,
        Instant givenAt) {

    public List<Column> columns() {
        return List.copyOf(this.wanted.texts().keySet());
    }

}
