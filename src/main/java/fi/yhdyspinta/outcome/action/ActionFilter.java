package fi.yhdyspinta.outcome.action;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register of actions. Null means any.
 *
 * @param state as {@code ActionState.name()}
 * @param overdue only what is late
 * @param openOnly only what is still to be expected
 * @param sort "due", "-due", "proposed", "-proposed" or "state"
 * @param page from 1
 */
public record ActionFilter(@Nullable String state, @Nullable OrganisationId lead, @Nullable GoalId goal,
        @Nullable ProcessId process, boolean overdue, boolean openOnly, String sort, int page) {

    public static final int PAGE = 25;

    public static ActionFilter everything(ProcessId process) {
        return new ActionFilter(null, null, null, process, false, false, "proposed", 1);
    }

    public static ActionFilter open() {
        return new ActionFilter(null, null, null, null, false, true, "proposed", 1);
    }

}
