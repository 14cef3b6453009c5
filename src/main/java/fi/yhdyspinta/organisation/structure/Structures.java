package fi.yhdyspinta.organisation.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyList;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The structure of a county's hyte work (hyte-rakenne). Everybody sees its public bodies
 * once the county has said so; before that, those who have a role in the county.
 */
@Component
public class Structures {

    private final BodyList bodies;

    private final StructureStore settings;

    private final Municipalities municipalities;

    private final Beginning beginning;

    private final AuditTrail audit;

    private final Clock clock;

    Structures(BodyList bodies, StructureStore settings, Municipalities municipalities, Beginning beginning,
            AuditTrail audit, Clock clock) {
        this.bodies = bodies;
        this.settings = settings;
        this.municipalities = municipalities;
        this.beginning = beginning;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param on null for today
     * @throws Forbidden when the county has not shown it to everybody and the actor has
     * no role in it
     */
    @Transactional(readOnly = true)
    public StructurePage get(Actor actor, @Nullable LocalDate on) {
        var open = this.bodies.isStructureOpen();
        if (!open && actor.mandates().isEmpty()) {
            throw new Forbidden("The structure is for those who take part");
        }
        return page(actor, on == null ? today() : on, open);
    }

    /** The public parts, for whoever has been let in. */
    @Transactional(readOnly = true)
    StructurePage getOpenParts(Actor visitor) {
        return page(visitor, today(), this.bodies.isStructureOpen());
    }

    private StructurePage page(Actor actor, LocalDate day, boolean open) {
        var there = this.bodies.list(actor).stream().filter(body -> body.isThereOn(day)).toList();
        Set<BodyId> ids = there.stream().map(BodyFacts::id).collect(Collectors.toSet());
        var relations = this.bodies.listRelations(actor)
            .stream()
            .filter(each -> each.holdsOn(day) && ids.contains(each.from()) && ids.contains(each.to()))
            .toList();
        return new StructurePage(there, relations, homes(), day, today(), open, actor.isCoordinator());
    }

    /** The county shows its structure to everybody, or no longer. */
    @Transactional
    public void show(Actor actor, boolean open) {
        actor.require(Role.COORDINATOR);
        this.settings.setOpen(actor.county(), open);
        this.audit.record(actor, open ? StructureAudit.STRUCTURE_OPENED : StructureAudit.STRUCTURE_CLOSED,
                actor.county());
    }

    /** The structures to start from. */
    public List<StartingStructure> listStarts(Actor actor) {
        actor.require(Role.COORDINATOR);
        return StartingStructures.list();
    }

    public StartingStructure getStart(Actor actor, String key) {
        actor.require(Role.COORDINATOR);
        return StartingStructures.get(key);
    }

    /** Takes a ready structure in; nothing that is there is written over. */
    @Transactional
    public int take(Actor actor, String key) {
        int added = this.beginning.take(actor, getStart(actor, key));
        this.audit.record(actor, StructureAudit.STRUCTURE_TAKEN, actor.county());
        return added;
    }

    private Map<String, LocalText> homes() {
        return this.municipalities.listEver()
            .stream()
            .collect(Collectors.toMap(Municipality::code, Municipality::name));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
