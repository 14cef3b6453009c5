package fi.yhdyspinta.home.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditEntry;
import fi.yhdyspinta.identity.AuditFilter;
import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail with the way to each thing that has a page (loki). */
@Component
class AuditPages {

    private static final Map<String, String> PLACES = Map.ofEntries(Map.entry("survey", "/surveys/"),
            Map.entry("wall", "/walls/"), Map.entry("note", "/thread/notes/"), Map.entry("finding", "/findings/"),
            Map.entry("conclusion", "/conclusions/"), Map.entry("agreedaction", "/actions/"),
            Map.entry("decision", "/decisions/"), Map.entry("plantext", "/plan-texts/"),
            Map.entry("organisation", "/organisations/"), Map.entry("batch", "/organisations/batches/"),
            Map.entry("body", "/bodies/"), Map.entry("representation", "/representation/"),
            Map.entry("practice", "/practices/"), Map.entry("idea", "/ideas/"), Map.entry("answer", "/thread/answers/"),
            Map.entry("service", "/services/"));

    private final AuditTrail audit;

    private final Rounds rounds;

    private final Administration administration;

    AuditPages(AuditTrail audit, Rounds rounds, Administration administration) {
        this.audit = audit;
        this.rounds = rounds;
        this.administration = administration;
    }

    /**
     * @throws Forbidden unless the actor is the coordinator
     */
    @Transactional(readOnly = true)
    public List<AuditLine> list(Actor actor, AuditFilter filter, int offset, int most) {
        actor.require(Role.COORDINATOR);
        var entries = this.audit.list(filter, offset, most);
        var rounds = roundsOf(actor, entries);
        return entries.stream().map(entry -> new AuditLine(entry, path(entry, rounds))).toList();
    }

    /** The deeds to choose from. */
    @Transactional(readOnly = true)
    public List<String> actions(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.audit.listActions().stream().sorted().toList();
    }

    /** The sorts of things to choose from. */
    @Transactional(readOnly = true)
    public List<String> kinds(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.audit.listKinds().stream().sorted().toList();
    }

    /** What was done outside the counties; of what happens within them nothing. */
    @Transactional(readOnly = true)
    public List<AuditLine> listOfInstallation(PersonId administrator, AuditFilter filter, int offset, int most) {
        this.administration.require(administrator);
        return this.audit.listOfInstallation(filter, offset, most)
            .stream()
            .map(entry -> new AuditLine(entry, null))
            .toList();
    }

    private Map<UUID, Optional<Round>> roundsOf(Actor actor, List<AuditEntry> entries) {
        return entries.stream()
            .filter(AuditPages::isOfRound)
            .map(AuditEntry::subjectId)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), id -> this.rounds.find(actor, new ProcessId(id))));
    }

    private static @Nullable String path(AuditEntry entry, Map<UUID, Optional<Round>> rounds) {
        if (isOfRound(entry)) {
            return rounds.getOrDefault(entry.subjectId(), Optional.empty()).map(Round::path).orElse(null);
        }
        var place = PLACES.get(entry.subjectKind());
        return place == null ? null : place + entry.subjectId();
    }

    private static boolean isOfRound(AuditEntry entry) {
        return entry.subjectKind().equals("round") || entry.subjectKind().equals("process");
    }

}
