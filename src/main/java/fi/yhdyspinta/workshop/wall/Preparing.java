package fi.yhdyspinta.workshop.wall;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.workshop.WallId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changing a wall that stands already (seinän valmistelu). Columns and groups are renamed
 * and added, never taken away: notes stand on them.
 */
@Component
public class Preparing {

    private final WallStore walls;

    private final WallPartStore parts;

    private final AuditTrail audit;

    Preparing(WallStore walls, WallPartStore parts, AuditTrail audit) {
        this.walls = walls;
        this.parts = parts;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Wall get(Actor actor, WallId wall) {
        WallPolicy.requireManager(actor);
        return this.walls.find(wall).orElseThrow(() -> new NotFound("No such wall"));
    }

    /**
     * Changes a wall that is not closed; of a closed one nothing is changed.
     * @throws fi.yhdyspinta.platform.Forbidden unless the actor runs workshops
     */
    @Transactional
    public void change(Actor actor, WallId id, WallPlan plan) {
        var wall = get(actor, id);
        if (wall.isClosed()) {
            return;
        }
        this.walls.markShape(id);
        this.walls.change(id, plan.question(), plan.prompts(), plan.targetOutcome());
        changeColumns(wall, plan);
        changeGroups(wall, plan);
        this.audit.record(actor, WallAction.WALL_CHANGED, id);
    }

    private void changeColumns(Wall wall, WallPlan plan) {
        if (plan.columns().equals(wall.columns().stream().map(WallColumn::name).toList())) {
            return;
        }
        this.parts.markOwnColumns(wall.id());
        for (int at = 0; at < plan.columns().size(); at++) {
            if (at < wall.columns().size()) {
                this.parts.renameColumn(wall.id(), wall.columns().get(at).id(), plan.columns().get(at));
            }
            else {
                this.parts.addColumn(wall.id(), plan.columns().get(at));
            }
        }
    }

    private void changeGroups(Wall wall, WallPlan plan) {
        for (int at = 0; at < plan.groups().size(); at++) {
            var group = plan.groups().get(at);
            if (at < wall.groups().size()) {
                this.parts.changeGroup(wall.id(), wall.groups().get(at).id(), group.name(), group.site(),
                        group.facilitator());
            }
            else {
                this.parts.addGroup(wall.id(), group.name(), group.site(), group.facilitator());
            }
        }
    }

}
