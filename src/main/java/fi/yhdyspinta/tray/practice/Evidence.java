package fi.yhdyspinta.tray.practice;

import fi.yhdyspinta.tray.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a practice (näyttö). Research evidence names its source and a pilot has
 * its plan; on the other steps either may be told too, so that nothing is lost when a
 * practice climbs.
 */
public record Evidence(EvidenceLevel level, @Nullable String sourceName, @Nullable String sourceLink,
        @Nullable DataPlan plan) {

    /**
     * @throws IllegalArgumentException when the step needs what is missing
     */
    public Evidence {
        if (level == EvidenceLevel.RESEARCHED && sourceName == null) {
            throw new IllegalArgumentException("Research evidence names its source");
        }
        if (level == EvidenceLevel.PILOT && plan == null) {
            throw new IllegalArgumentException("A pilot has a plan to collect data");
        }
    }

}
