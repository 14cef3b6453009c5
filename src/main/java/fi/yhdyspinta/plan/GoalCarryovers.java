package fi.yhdyspinta.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Ways;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is tied to goals of a former process, and to which goals of the newest one it may
 * be carried (siirto edelliseltä kierrokselta). Whoever keeps the ties carries them.
 */
@Component
public class GoalCarryovers {

    private final Goals goals;

    private final GoalSuccessorStore successors;

    private final Ways ways;

    private final Clock clock;

    GoalCarryovers(Goals goals, GoalSuccessorStore successors, Ways ways, Clock clock) {
        this.goals = goals;
        this.successors = successors;
        this.ways = ways;
        this.clock = clock;
    }

    /**
     * Those of the newest former process to whose goals something is tied.
     * @param tied what is tied to each goal of the county
     */
    @Transactional(readOnly = true)
    public CarryoverPage get(Map<GoalId, ? extends Set<?>> tied) {
        var processes = this.goals.listProcesses();
        if (processes.isEmpty()) {
            return new CarryoverPage(List.of(), List.of(), false);
        }
        var fresh = this.goals.listGoals(processes.getFirst());
        for (var former : processes.subList(1, processes.size())) {
            var old = this.goals.listGoals(former).stream().filter(goal -> tied.containsKey(goal.id())).toList();
            if (!old.isEmpty()) {
                var known = this.successors.list();
                return new CarryoverPage(old.stream()
                    .map(goal -> GoalCarryover.of(goal, fresh, known.getOrDefault(goal.id(), Set.of()), tied))
                    .toList(), fresh, this.ways.isExample(processes.getFirst()) || this.ways.isExample(former));
            }
        }
        return new CarryoverPage(List.of(), fresh, this.ways.isExample(processes.getFirst()));
    }

    /**
     * Remembers which goals carry on which, so that it is proposed elsewhere too.
     * @param chosen the new goal of each old one
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when the page offers no such goal
     */
    @Transactional
    public void confirm(Actor actor, Map<GoalId, ? extends Set<?>> tied, Map<GoalId, GoalId> chosen) {
        actor.require(Role.COORDINATOR);
        var page = get(tied);
        var old = page.lines().stream().map(line -> line.old().id()).collect(Collectors.toSet());
        var fresh = page.goals().stream().map(Goal::id).collect(Collectors.toSet());
        if (!old.containsAll(chosen.keySet()) || !fresh.containsAll(chosen.values())) {
            throw new NotFound("No such goal to carry over");
        }
        chosen.forEach((goal, successor) -> this.successors.insert(actor.county(), goal, successor, actor.person(),
                this.clock.instant()));
    }

}
