package fi.yhdyspinta.tray;

import java.time.LocalDate;

import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A good practice in short, for the pages of others (käytäntö lyhyesti).
 *
 * @param language in which its name is written
 * @param since from when it has been in use in the place asked about, when that is known
 * @param example whether who owns it was made up for demonstration
 */
public record PracticeCard(PracticeId id, String name, Language language, EvidenceLevel level,
        @Nullable LocalDate since, boolean example) {

    /** The address of its page within the county. */
    public String path() {
        return "/practices/" + this.id;
    }

}
