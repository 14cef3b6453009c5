package fi.yhdyspinta.tray.practice;

import java.time.Instant;

import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * That a practice is no longer offered, or was never taken in (poistuminen pankista).
 *
 * @param mergedInto the same practice, which carries on with its uses and results
 */
public record Retirement(Instant at, String reason, @Nullable PracticeId mergedInto) {

    public static final int LONGEST = 2_000;

}
