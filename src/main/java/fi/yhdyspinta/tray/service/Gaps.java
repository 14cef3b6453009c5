package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where goals of the newest plan have no service (palveluaukot), counted of what people
 * have linked: what is not linked is not known to serve the goal. Public.
 */
@Component
class Gaps {

    private final GapStore linked;

    private final ServiceSettingStore settings;

    private final Goals goals;

    private final Municipalities municipalities;

    private final Clock clock;

    Gaps(GapStore linked, ServiceSettingStore settings, Goals goals, Municipalities municipalities, Clock clock) {
        this.linked = linked;
        this.settings = settings;
        this.goals = goals;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    GapMap get(CountyId county, GapFilter filter) {
        var plan = this.goals.listProcesses().stream().findFirst();
        var goals = plan.map(this.goals::listGoals).orElse(List.<Goal>of());
        var areas = plan.map(this.goals::listFocusAreas).orElse(List.<FocusArea>of());
        var here = this.municipalities.list(county, LocalDate.ofInstant(this.clock.instant(), Frame.ZONE));
        var linked = this.linked.list(goals.stream().map(Goal::id).toList(),
                Search.staleBefore(this.clock.instant(), this.settings.get().staleMonths()));
        var byGoal = linked.stream().collect(Collectors.groupingBy(LinkedReach::goal));
        var ages = filter.age() == null ? List.of(AgeGroup.values()) : List.of(filter.age());
        var lines = goals.stream()
            .filter(goal -> isWanted(goal, filter))
            .flatMap(goal -> here.stream()
                .map(place -> GapLine.of(goal, place, byGoal.getOrDefault(goal.id(), List.of()), filter.local())))
            .toList();
        return new GapMap(plan.orElse(null), goals, areas, here, ages,
                lines.stream().filter(line -> isWanted(line, filter, ages)).toList(), summaries(lines, byGoal, ages),
                filter.page(), (int) linked.stream().map(LinkedReach::service).distinct().count(),
                linked.stream().anyMatch(LinkedReach::example));
    }

    private static List<GapMap.Summary> summaries(List<GapLine> lines, Map<GoalId, List<LinkedReach>> byGoal,
            List<AgeGroup> ages) {
        return lines.stream()
            .map(GapLine::goal)
            .distinct()
            .map(goal -> new GapMap.Summary(goal, byGoal.getOrDefault(goal.id(), List.of()).size(),
                    (int) byGoal.getOrDefault(goal.id(), List.of()).stream().filter(LinkedReach::stale).count(),
                    ages.stream()
                        .map(age -> (int) lines.stream()
                            .filter(line -> line.goal().equals(goal) && line.count(age).isGap())
                            .count())
                        .toList()))
            .toList();
    }

    private static boolean isWanted(Goal goal, GapFilter filter) {
        return (filter.goal() == null || filter.goal().equals(goal.id()))
                && (filter.focusArea() == null || filter.focusArea().equals(goal.focusArea()));
    }

    private static boolean isWanted(GapLine line, GapFilter filter, List<AgeGroup> ages) {
        Municipality place = line.municipality();
        return (filter.municipality() == null || filter.municipality().equals(place.code()))
                && (!filter.gapsOnly() || line.hasGap(ages));
    }

}
