package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which goals services serve, as the county's coordinator says (kytkennät). */
@Component
public class GoalLinks {

    private final GoalLinkStore links;

    private final DetailsStore services;

    private final Goals goals;

    private final AuditTrail audit;

    private final Clock clock;

    GoalLinks(GoalLinkStore links, DetailsStore services, Goals goals, AuditTrail audit, Clock clock) {
        this.links = links;
        this.services = services;
        this.goals = goals;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link with the goal in words. */
    public record Linked(GoalLinkId id, Goal goal) {
    }

    @Transactional(readOnly = true)
    List<Linked> list(ServiceId service) {
        return this.links.list(service)
            .stream()
            .map(link -> new Linked(link.id(), this.goals.get(link.goal())))
            .toList();
    }

    /** The goals of the newest plan, that services are linked to now. */
    @Transactional(readOnly = true)
    List<Goal> listGoals() {
        return findPlan().map(this.goals::listGoals).orElse(List.of());
    }

    @Transactional(readOnly = true)
    Optional<ProcessId> findPlan() {
        return this.goals.listProcesses().stream().findFirst();
    }

    @Transactional(readOnly = true)
    List<Suggestion> suggest(Details service, List<Goal> goals, List<Linked> linked) {
        return Suggestion.of(service, goals, linked.stream().map(link -> link.goal().id()).collect(Collectors.toSet()),
                this.links.listLikenesses(service.id()));
    }

    /**
     * Links a service to goals; what is linked already stays as it is.
     * @return how many links were made
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when there is no such service or goal
     */
    @Transactional
    int link(Actor actor, ServiceId service, List<GoalId> wanted) {
        actor.require(Role.COORDINATOR);
        var known = this.services.find(service).orElseThrow(() -> new NotFound("No such service"));
        return (int) wanted.stream()
            .distinct()
            .map(this.goals::get)
            .filter(goal -> link(actor, known.id(), goal))
            .count();
    }

    /**
     * Links many services to one goal; what is linked already stays as it is.
     * @return how many links were made
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when there is no such goal, or one of the services is not there
     */
    @Transactional
    int link(Actor actor, List<ServiceId> services, GoalId wanted) {
        actor.require(Role.COORDINATOR);
        var goal = this.goals.get(wanted);
        if (!this.services.areKnown(services)) {
            throw new NotFound("No such service");
        }
        return (int) services.stream().distinct().filter(service -> link(actor, service, goal)).count();
    }

    private boolean link(Actor actor, ServiceId service, Goal goal) {
        var made = this.links.insert(actor.county(), GoalLinkId.next(), service, goal.id(), actor.person(),
                this.clock.instant());
        if (made) {
            this.audit.record(actor, ServiceAudit.SERVICE_LINKED, service);
        }
        return made;
    }

    /**
     * Takes a link back; that it was there is remembered.
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when the service has no such link
     */
    @Transactional
    void remove(Actor actor, ServiceId service, GoalLinkId link) {
        actor.require(Role.COORDINATOR);
        if (!this.links.remove(service, link, actor.person(), this.clock.instant())) {
            throw new NotFound("No such link");
        }
        this.audit.record(actor, ServiceAudit.SERVICE_UNLINKED, service);
    }

}
