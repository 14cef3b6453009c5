package fi.yhdyspinta.tray.service;

import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.plan.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What of the gap map is wanted (rajaus).
 *
 * @param local whether services for the whole country are left out
 * @param gapsOnly whether only lines are shown on which something is missing
 * @param page from 0 on
 */
record GapFilter(@Nullable GoalId goal, @Nullable FocusAreaId focusArea, @Nullable String municipality,
        @Nullable AgeGroup age, boolean local, boolean gapsOnly, int page) {

    static final int PAGE = 60;

}
