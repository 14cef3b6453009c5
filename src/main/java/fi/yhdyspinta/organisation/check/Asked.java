package fi.yhdyspinta.organisation.check;

import java.time.Instant;
import java.util.Locale;

import fi.yhdyspinta.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is asked, and what came of it.
 *
 * @param address where it was asked, null when the register knows no address that works
 */
public record Asked(Organisation organisation, @Nullable String address, @Nullable Instant answeredAt,
        Standing standing) {

    /** What came of asking. */
    public enum Standing {

        SILENT, CONFIRMED, CORRECTED, BOUNCED, NO_ADDRESS;

        public String key() {
            return "organisation.check.standing." + name();
        }

        public String look() {
            return switch (this) {
                case SILENT -> "open";
                case CONFIRMED -> "done";
                case CORRECTED -> "partly";
                case BOUNCED -> "late";
                case NO_ADDRESS -> "skipped";
            };
        }

        /** As the address of the page has it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
