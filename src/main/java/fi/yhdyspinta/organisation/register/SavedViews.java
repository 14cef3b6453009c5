package fi.yhdyspinta.organisation.register;

import java.time.Clock;
import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches kept under a name: one's own, and those that the coordinators share with all
 * who have a role in the county.
 */
@Component
class SavedViews {

    private final SavedViewStore views;

    private final Clock clock;

    SavedViews(SavedViewStore views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** The own ones and the shared; none for those without a role. */
    @Transactional(readOnly = true)
    public List<SavedView> list(Actor actor) {
        return actor.mandates().isEmpty() ? List.of() : this.views.list(actor.person());
    }

    @Transactional
    public void save(Actor actor, String name, String query, boolean shared) {
        requireMember(actor);
        var view = new SavedView(SavedViewId.next(), name, query, shared && actor.has(Role.COORDINATOR), true);
        this.views.save(actor.county(), view, actor.person(), this.clock.instant());
    }

    /**
     * @throws NotFound unless it is the actor's own
     */
    @Transactional
    public void remove(Actor actor, SavedViewId id) {
        requireMember(actor);
        if (!this.views.delete(id, actor.person())) {
            throw new NotFound("No such view");
        }
    }

    private static void requireMember(Actor actor) {
        if (actor.mandates().isEmpty()) {
            throw new Forbidden("Has no role in the county");
        }
    }

}
