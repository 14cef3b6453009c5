package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.plan.CarryoverPage;
import fi.yhdyspinta.plan.GoalCarryovers;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carrying links of services over from the goals of a former round to those of the newest
 * (kytkentöjen siirto). The old ones stay.
 */
@Component
class LinkCarryovers {

    private final GoalCarryovers carryovers;

    private final GoalLinkStore links;

    private final AuditTrail audit;

    private final Clock clock;

    LinkCarryovers(GoalCarryovers carryovers, GoalLinkStore links, AuditTrail audit, Clock clock) {
        this.carryovers = carryovers;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Forbidden to others than the coordinator
     */
    @Transactional(readOnly = true)
    CarryoverPage get(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.carryovers.get(this.links.listServices());
    }

    /**
     * Links what is linked to former goals to new ones too; what is linked already stays
     * as it is.
     * @param chosen the new goal of each old one
     * @return how many links were made
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when one of the goals is not to be chosen
     */
    @Transactional
    int carry(Actor actor, Map<GoalId, GoalId> chosen) {
        actor.require(Role.COORDINATOR);
        var services = this.links.listServices();
        this.carryovers.confirm(actor, services, chosen);
        int made = 0;
        for (var pair : chosen.entrySet()) {
            for (var service : services.getOrDefault(pair.getKey(), Set.of())) {
                made += link(actor, service, pair.getValue()) ? 1 : 0;
            }
        }
        return made;
    }

    private boolean link(Actor actor, ServiceId service, GoalId goal) {
        var made = this.links.insert(actor.county(), GoalLinkId.next(), service, goal, actor.person(),
                this.clock.instant());
        if (made) {
            this.audit.record(actor, ServiceAudit.SERVICE_LINKED, service);
        }
        return made;
    }

}
