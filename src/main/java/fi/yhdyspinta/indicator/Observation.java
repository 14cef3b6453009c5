package fi.yhdyspinta.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One value of an indicator (arvo) as its source tells it.
 *
 * @param region the source's own sign of the area: "161" in Sotkanet, "KU297" or "297" in
 * StatFin
 * @param year the calendar year that it describes
 * @param value as published; not a number when the source says that it is kept back
 * because it would tell of few people (salattu). A value that is not told at all has no
 * observation.
 * @param count of which the value is made, when the source tells it (absoluuttinen arvo)
 */
public record Observation(String region, int year, Sex sex, double value, @Nullable Double count) {

    /** Whether the source keeps the value back, although it has it. */
    public boolean isSuppressed() {
        return Double.isNaN(this.value);
    }

}
