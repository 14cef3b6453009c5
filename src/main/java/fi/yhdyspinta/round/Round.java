package fi.yhdyspinta.round;

import java.time.Instant;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A yearly negotiation round of a county (neuvottelukierros; 612/2021 7 § 4 mom.: at
 * least once a year).
 *
 * @param key its part of the address, for example "pohjois-savo-2024"
 * @param example whether some of its content is made up (esimerkkiaineisto)
 * @param publishedAt since when visitors see it, null while they do not
 */
public record Round(RoundId id, String key, int year, LocalText name, RoundState state, boolean example,
        @Nullable Instant publishedAt) {

    public boolean isPublished() {
        return this.publishedAt != null;
    }

    /** Its address within the county. */
    public String path() {
        return "/rounds/" + this.key;
    }

}
