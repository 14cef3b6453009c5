package fi.yhdyspinta.plan.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Indicators;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Origins;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * By which indicators the goals of a county are followed (seurantaindikaattorit; 612/2021
 * 6 § 3 mom.). Everybody reads them, the coordinator keeps them.
 */
@Component
public class GoalIndicators {

    private final GoalIndicatorStore followed;

    private final Goals goals;

    private final Indicators indicators;

    private final Origins origins;

    private final AuditTrail audit;

    GoalIndicators(GoalIndicatorStore followed, Goals goals, Indicators indicators, Origins origins, AuditTrail audit) {
        this.followed = followed;
        this.goals = goals;
        this.indicators = indicators;
        this.origins = origins;
        this.audit = audit;
    }

    /**
     * The goals of the newest process, and older ones that are followed, by focus area.
     */
    @Transactional(readOnly = true)
    public FollowUpPage get(Actor actor, County county) {
        var figures = figures(county);
        var shown = this.goals.listAll()
            .stream()
            .filter(each -> each.newest() || figures.containsKey(each.goal().id()))
            .toList();
        var areas = shown.stream().map(Goals.Listed::area).distinct().toList();
        var sections = new ArrayList<FollowUpPage.Section>();
        for (var area : areas) {
            sections.add(new FollowUpPage.Section(area, shown.stream()
                .filter(each -> Objects.equals(each.area(), area))
                .map(each -> new FollowUpPage.Line(each.goal(), figures.getOrDefault(each.goal().id(), List.of())))
                .toList()));
        }
        return new FollowUpPage(sections, actor.isCoordinator(), isExample(shown));
    }

    /** All goals that may be followed. */
    @Transactional(readOnly = true)
    public GoalChoices listChoices() {
        var all = this.goals.listAll();
        return new GoalChoices(all.stream().map(Goals.Listed::goal).toList(), isExample(all));
    }

    private boolean isExample(List<Goals.Listed> goals) {
        return goals.stream()
            .map(Goals.Listed::process)
            .distinct()
            .anyMatch(process -> this.origins.get(process).example());
    }

    /** The goals that the indicator speaks to. */
    @Transactional(readOnly = true)
    public List<Goal> listGoals(IndicatorKey key) {
        var ids = this.followed.list()
            .stream()
            .filter(each -> each.indicator().equals(key))
            .map(GoalIndicator::goal)
            .toList();
        return this.goals.listAll().stream().map(Goals.Listed::goal).filter(goal -> ids.contains(goal.id())).toList();
    }

    /**
     * @throws NotFound when there is none of that id in the county
     */
    @Transactional(readOnly = true)
    public GoalIndicator get(GoalIndicatorId id) {
        return this.followed.find(id).orElseThrow(() -> new NotFound("No such follow-up indicator"));
    }

    /**
     * Adds one, or changes it when it is there.
     * @return false when the goal is followed by the indicator already
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when there is no such goal or indicator
     */
    @Transactional
    public boolean save(Actor actor, GoalIndicator one) {
        actor.require(Role.COORDINATOR);
        this.goals.get(one.goal());
        var indicator = this.indicators.find(one.indicator()).orElseThrow(() -> new NotFound("No such indicator"));
        var saved = this.followed.save(actor.county(), one, indicator.number());
        if (saved) {
            this.audit.record(actor, FollowUpAudit.GOAL_INDICATOR_SAVED, one.id());
        }
        return saved;
    }

    /**
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when there is none of that id in the county
     */
    @Transactional
    public void remove(Actor actor, GoalIndicatorId id) {
        actor.require(Role.COORDINATOR);
        this.followed.delete(get(id).id());
        this.audit.record(actor, FollowUpAudit.GOAL_INDICATOR_REMOVED, id);
    }

    private Map<GoalId, List<FollowedFigure>> figures(County county) {
        var all = this.followed.list();
        var known = this.indicators.list(all.stream().map(GoalIndicator::indicator).distinct().toList());
        var told = this.indicators.listOfCounty(county, known)
            .stream()
            .collect(Collectors.toMap(figure -> figure.indicator().key(), Function.identity()));
        return all.stream()
            .collect(Collectors.groupingBy(GoalIndicator::goal,
                    Collectors.mapping(
                            each -> new FollowedFigure(each, Objects.requireNonNull(told.get(each.indicator()))),
                            Collectors.toList())));
    }

}
