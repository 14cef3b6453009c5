package fi.yhdyspinta.organisation.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of a county's bodies and networks (toimielinluettelo). Whoever has a role in
 * the county sees all of them, a visitor those that are open.
 */
@Component
public class BodyList {

    private final BodyFactsStore bodies;

    private final RelationStore relations;

    private final AuditTrail audit;

    private final Clock clock;

    BodyList(BodyFactsStore bodies, RelationStore relations, AuditTrail audit, Clock clock) {
        this.bodies = bodies;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<BodyFacts> list(Actor actor) {
        return this.bodies.list(BodyPolicy.seesAll(actor));
    }

    /**
     * @throws NotFound when there is none of that id that the actor may see
     */
    @Transactional(readOnly = true)
    public BodyFacts get(Actor actor, BodyId id) {
        return this.bodies.find(id, BodyPolicy.seesAll(actor)).orElseThrow(() -> new NotFound("No such body"));
    }

    /** Whether the county shows its structure to everybody. */
    @Transactional(readOnly = true)
    public boolean isStructureOpen() {
        return this.bodies.isStructureOpen();
    }

    @Transactional
    public BodyId add(Actor actor, BodyFacts body) {
        BodyPolicy.requireKeeper(actor);
        var taken = this.bodies.list(true).stream().map(BodyFacts::key).collect(Collectors.toSet());
        var own = body.key().isEmpty() ? freeKey(body, taken) : body.key();
        this.bodies.insert(actor.county(),
                new BodyFacts(body.id(), own, body.name(), body.kind(), body.level(), body.municipality(),
                        body.decision(), body.term(), body.tasks(), body.meetings(), body.open(), body.endedOn(),
                        body.source()));
        this.audit.record(actor, BodyAudit.BODY_ADDED, body.id());
        return body.id();
    }

    @Transactional
    public void change(Actor actor, BodyFacts body) {
        BodyPolicy.requireKeeper(actor);
        get(actor, body.id());
        this.bodies.update(body);
        this.audit.record(actor, BodyAudit.BODY_CHANGED, body.id());
    }

    /** Those that the actor may see at both ends, ended ones too. */
    @Transactional(readOnly = true)
    public List<BodyRelation> listRelations(Actor actor) {
        var seen = list(actor).stream().map(BodyFacts::id).collect(Collectors.toSet());
        return this.relations.list()
            .stream()
            .filter(relation -> seen.contains(relation.from()) && seen.contains(relation.to()))
            .toList();
    }

    /** Message keys of what is wrong with a relation, by field. */
    @Transactional(readOnly = true)
    public Map<String, String> problems(Actor actor, BodyRelation relation) {
        BodyPolicy.requireKeeper(actor);
        var there = this.relations.list().stream().filter(other -> other.endedOn() == null).toList();
        if (relation.from().equals(relation.to())) {
            return Map.of("other", "organisation.body.relation.self");
        }
        if (there.stream()
            .anyMatch(other -> other.kind() == relation.kind() && other.from().equals(relation.from())
                    && other.to().equals(relation.to()))) {
            return Map.of("other", "organisation.body.relation.known");
        }
        if (relation.kind() == BodyRelation.Kind.APPOINTS && appoints(there, relation.to(), relation.from())) {
            return Map.of("other", "organisation.body.relation.circle");
        }
        return Map.of();
    }

    private static boolean appoints(List<BodyRelation> relations, BodyId above, BodyId below) {
        Map<BodyId, Set<BodyId>> appointed = new HashMap<>();
        relations.stream()
            .filter(relation -> relation.kind() == BodyRelation.Kind.APPOINTS)
            .forEach(
                    relation -> appointed.computeIfAbsent(relation.from(), from -> new HashSet<>()).add(relation.to()));
        var reached = new HashSet<>(Set.of(above));
        var ring = Set.of(above);
        while (!ring.isEmpty()) {
            ring = ring.stream()
                .flatMap(body -> appointed.getOrDefault(body, Set.of()).stream())
                .filter(reached::add)
                .collect(Collectors.toSet());
        }
        return reached.contains(below);
    }

    @Transactional
    public void relate(Actor actor, BodyRelation relation) {
        BodyPolicy.requireKeeper(actor);
        this.relations.insert(actor.county(), relation);
        this.audit.record(actor, BodyAudit.BODY_RELATED, relation.from());
    }

    /** Ends a relation today. */
    @Transactional
    public void unrelate(Actor actor, BodyId body, RelationId relation) {
        BodyPolicy.requireKeeper(actor);
        this.relations.end(relation, today());
        this.audit.record(actor, BodyAudit.BODY_UNRELATED, body);
    }

    @Transactional(readOnly = true)
    public List<LocalDate> listMeetings(Actor actor, BodyId body) {
        get(actor, body);
        return this.bodies.listMeetings(body);
    }

    @Transactional
    public void recordMeeting(Actor actor, BodyId body, LocalDate day) {
        BodyPolicy.requireKeeper(actor);
        this.bodies.insertMeeting(actor.county(), body, day);
        this.audit.record(actor, BodyAudit.BODY_MEETING_RECORDED, body);
    }

    @Transactional
    public void removeMeeting(Actor actor, BodyId body, LocalDate day) {
        BodyPolicy.requireKeeper(actor);
        this.bodies.deleteMeeting(body, day);
        this.audit.record(actor, BodyAudit.BODY_MEETING_REMOVED, body);
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

    /** The name in small plain letters, as keys are; a number behind when it is taken. */
    private static String freeKey(BodyFacts body, Set<String> taken) {
        var plain = java.text.Normalizer.normalize(body.name().in(Language.FI), java.text.Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
        var key = plain.isEmpty() ? "toimielin" : plain.substring(0, Math.min(60, plain.length()));
        var free = key;
        for (int number = 2; taken.contains(free); number++) {
            free = key + "-" + number;
        }
        return free;
    }

}
