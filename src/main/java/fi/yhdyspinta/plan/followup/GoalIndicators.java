package fi.yhdyspinta.plan.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.indicator.GoalSource;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Indicators;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.plan.CarryoverPage;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalCarryovers;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Origin;
import fi.yhdyspinta.platform.Ways;
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

    private final GoalCarryovers carryovers;

    private final Ways ways;

    private final AuditTrail audit;

    GoalIndicators(GoalIndicatorStore followed, Goals goals, Indicators indicators, GoalCarryovers carryovers,
            Ways ways, AuditTrail audit) {
        this.followed = followed;
        this.goals = goals;
        this.indicators = indicators;
        this.carryovers = carryovers;
        this.ways = ways;
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
            sections.add(new FollowUpPage.Section(area,
                    shown.stream()
                        .filter(each -> Objects.equals(each.area(), area))
                        .map(each -> line(each, figures.getOrDefault(each.goal().id(), List.of())))
                        .toList()));
        }
        return new FollowUpPage(sections, actor.isCoordinator(), actor.isCoordinator() ? getCarryover(actor) : null,
                isExample(shown));
    }

    private FollowUpPage.Line line(Goals.Listed listed, List<FollowedFigure> figures) {
        var round = listed.newest() ? null : this.ways.find(listed.process()).map(Origin::label).orElse(null);
        return new FollowUpPage.Line(listed.goal(), !listed.newest(), round, figures);
    }

    /** All goals that may be followed. */
    @Transactional(readOnly = true)
    public GoalChoices listChoices() {
        var all = this.goals.listAll();
        return new GoalChoices(all.stream().map(Goals.Listed::goal).toList(), isExample(all));
    }

    private boolean isExample(List<Goals.Listed> goals) {
        return goals.stream().map(Goals.Listed::process).distinct().anyMatch(this.ways::isExample);
    }

    /** What goals wish of the indicator, in the order in which they were tied to it. */
    @Transactional(readOnly = true)
    public List<GoalSource.Wish> listGoals(IndicatorKey key) {
        return this.followed.list(key)
            .stream()
            .map(each -> new GoalSource.Wish(this.goals.get(each.goal()).text(), each.aim(), each.target(),
                    each.targetYear()))
            .toList();
    }

    /** The focus areas of the newest goals with the indicators these are followed by. */
    @Transactional(readOnly = true)
    public List<GoalSource.FocusArea> listFocusAreas() {
        var followed = this.followed.list().stream().collect(Collectors.groupingBy(GoalIndicator::goal));
        var indicators = new LinkedHashMap<LocalText, Map<IndicatorKey, GoalSource.Followed>>();
        for (var listed : this.goals.listAll()) {
            var area = listed.area();
            if (listed.newest() && area != null) {
                followed.getOrDefault(listed.goal().id(), List.of())
                    .forEach(each -> indicators.computeIfAbsent(area.name(), name -> new LinkedHashMap<>())
                        .putIfAbsent(each.indicator(), new GoalSource.Followed(each.indicator(), each.aim())));
            }
        }
        return indicators.entrySet()
            .stream()
            .map(area -> new GoalSource.FocusArea(area.getKey(), List.copyOf(area.getValue().values())))
            .toList();
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

    /**
     * What may be carried over from the goals of a former round.
     * @throws Forbidden to others than the coordinator
     */
    @Transactional(readOnly = true)
    public CarryoverPage getCarryover(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.carryovers.get(keys(this.followed.list()));
    }

    /**
     * Follows new goals by what former ones are followed by, with the same target; what
     * is followed already stays as it is, and so do the old ones.
     * @param chosen the new goal of each old one
     * @return how many were added
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when one of the goals is not to be chosen
     */
    @Transactional
    public int carry(Actor actor, Map<GoalId, GoalId> chosen) {
        actor.require(Role.COORDINATOR);
        var all = this.followed.list();
        this.carryovers.confirm(actor, keys(all), chosen);
        return (int) all.stream()
            .filter(each -> chosen.containsKey(each.goal()))
            .filter(each -> save(actor,
                    new GoalIndicator(GoalIndicatorId.next(), Objects.requireNonNull(chosen.get(each.goal())),
                            each.indicator(), each.aim(), each.target(), each.targetYear())))
            .count();
    }

    private static Map<GoalId, Set<IndicatorKey>> keys(List<GoalIndicator> followed) {
        return followed.stream()
            .collect(Collectors.groupingBy(GoalIndicator::goal,
                    Collectors.mapping(GoalIndicator::indicator, Collectors.toSet())));
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
