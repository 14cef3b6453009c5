package fi.yhdyspinta.tray.practice;

import java.time.LocalDate;
import java.util.UUID;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What has been found of a practice (tulos).
 *
 * @param foundOn the day on which it was found
 * @param reached how many people the practice reached
 * @param toldFor the organisation that tells it
 */
public record PracticeResult(UUID id, String found, LocalDate foundOn, @Nullable Integer reached, String source,
        OrganisationId toldFor) {

    public static final int LONGEST = 4_000;

    public static final int LONGEST_SOURCE = 500;

}
