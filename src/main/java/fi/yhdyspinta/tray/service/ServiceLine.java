package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * A service in the list (palvelu luettelossa).
 *
 * @param municipalities how many are named as its area
 * @param goals how many goals it is linked to
 * @param stale whether the source has not changed it for long
 * @param remindedAt when its provider was last reminded
 * @param example whether it was made up for demonstration
 */
public record ServiceLine(ServiceId id, LocalText name, LocalText provider, Reach reach, int municipalities,
        List<AgeGroup> ages, int goals, @Nullable Instant modifiedAt, boolean stale, Instant fetchedAt,
        @Nullable Instant remindedAt, boolean example) {

    public ServiceLine {
        ages = List.copyOf(ages);
    }

    public boolean isForAll() {
        return this.ages.size() == AgeGroup.values().length;
    }

}
