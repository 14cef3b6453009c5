package fi.yhdyspinta.plan;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The focus areas and goals that a process works for (painopisteet ja tavoitteet). They
 * are public.
 */
@Component
public class Goals {

    private final GoalStore goals;

    Goals(GoalStore goals) {
        this.goals = goals;
    }

    @Transactional(readOnly = true)
    public List<FocusArea> listFocusAreas(ProcessId process) {
        return this.goals.listFocusAreas(process);
    }

    /** Those of every process of the county, of the newest process first. */
    @Transactional(readOnly = true)
    public List<FocusArea> listFocusAreas() {
        return this.goals.listFocusAreas();
    }

    @Transactional(readOnly = true)
    public List<Goal> listGoals(ProcessId process) {
        return this.goals.listGoals(process);
    }

    /** The processes that have goals, the newest first. */
    @Transactional(readOnly = true)
    public List<ProcessId> listProcesses() {
        return this.goals.listProcesses();
    }

    /**
     * A goal among all of its county.
     *
     * @param area null when it belongs to none
     * @param newest whether it is of the newest process that has goals
     */
    public record Listed(ProcessId process, Goal goal, @Nullable FocusArea area, boolean newest) {
    }

    /** The goals of all processes of the county, the newest process first. */
    @Transactional(readOnly = true)
    public List<Listed> listAll() {
        return this.goals.listAll();
    }

    /**
     * @throws NotFound when the county has no such goal
     */
    @Transactional(readOnly = true)
    public Goal get(GoalId id) {
        return this.goals.find(id).orElseThrow(() -> new NotFound("No such goal"));
    }

    /** Sets what a process works for, in this order. */
    @Transactional
    public void create(Actor actor, ProcessId process, List<FocusArea> focusAreas, List<Goal> goals) {
        actor.require(Role.COORDINATOR);
        for (int position = 0; position < focusAreas.size(); position++) {
            this.goals.insert(actor.county(), process, position, focusAreas.get(position));
        }
        for (int position = 0; position < goals.size(); position++) {
            this.goals.insert(actor.county(), process, position, goals.get(position));
        }
    }

}
