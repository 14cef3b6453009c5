package fi.yhdyspinta.indicator.arrangement;

import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Direction;
import org.jspecify.annotations.Nullable;

/** What is done with an indicator of a set. */
enum Filling {

    ADD, REMOVE, UP, DOWN,

    /** The direction as it is said of the indicator. */
    AS_SAID, HIGH, LOW, NEITHER;

    @Nullable Direction direction() {
        return this == AS_SAID ? null : Direction.valueOf(name());
    }

}
