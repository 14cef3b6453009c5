package fi.yhdyspinta.representation.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.ProcessStore;
import fi.yhdyspinta.representation.RepresentationAudit;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.RepresentationProcess.State;
import fi.yhdyspinta.representation.Representations;
import fi.yhdyspinta.representation.counting.Candidate;
import fi.yhdyspinta.representation.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who represents whom, and who comes after somebody who leaves (valinnan tulos). */
@Component
public class SelectionResults {

    private final Representations representations;

    private final ProcessStore processes;

    private final Procedures procedures;

    private final Calls calls;

    private final RepresentativeStore representatives;

    private final AuditTrail audit;

    private final RepresentationClock clock;

    SelectionResults(Representations representations, ProcessStore processes, Procedures procedures, Calls calls,
            RepresentativeStore representatives, AuditTrail audit, RepresentationClock clock) {
        this.representations = representations;
        this.processes = processes;
        this.procedures = procedures;
        this.calls = calls;
        this.representatives = representatives;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The record as it is published, JSON.
     * @throws NotFound while there is none that the actor may see
     */
    @Transactional(readOnly = true)
    public String getJson(Actor actor, RepresentationId id) {
        requireVisible(actor, id);
        return this.representatives.findRecord(id).orElseThrow(() -> new NotFound("Nothing is chosen yet"));
    }

    /**
     * @throws NotFound while there is none that the actor may see
     */
    @Transactional(readOnly = true)
    public SelectionRecord getRecord(Actor actor, RepresentationId id) {
        return SelectionRecords.read(getJson(actor, id));
    }

    /** Those chosen; nobody before the actor may see the result. */
    @Transactional(readOnly = true)
    public List<Representative> list(Actor actor, RepresentationId id) {
        requireVisible(actor, id);
        return this.representatives.list(id);
    }

    /** The nominations of those chosen. */
    @Transactional(readOnly = true)
    public Map<NominationId, Nomination> listNominations(Actor actor, RepresentationId id) {
        return this.calls.listNominations(actor, id)
            .stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    }

    /** The representatives in office whose organisation the actor speaks for. */
    @Transactional(readOnly = true)
    public List<Representative> listOwn(Actor actor, RepresentationId id) {
        if (!RepresentationPolicy.speaks(actor)) {
            return List.of();
        }
        var nominations = listNominations(actor, id);
        return list(actor, id).stream()
            .filter(one -> one.isInOffice(this.clock.today()))
            .filter(one -> organisation(nominations.get(one.nomination())).filter(actor.organisation()::equals)
                .isPresent())
            .toList();
    }

    private static Optional<OrganisationId> organisation(@Nullable Nomination nomination) {
        return Optional.ofNullable(nomination).map(Nomination::organisation);
    }

    /**
     * A representative leaves with the end of the day; the first deputy with whom the
     * criteria are still met steps in on the next, or else the first.
     */
    @Transactional
    public void leave(Actor actor, RepresentationId id, RepresentativeId leaving, LocalDate on, String because) {
        RepresentationPolicy.requireKeeper(actor);
        this.processes.lock(id);
        var process = this.representations.get(actor, id);
        if (list(actor, id).stream().noneMatch(one -> one.id().equals(leaving) && !one.isWaiting())) {
            throw new NotFound("No such representative");
        }
        if (!this.representatives.end(leaving, on, because)) {
            throw new Overtaken("Has left already");
        }
        findNext(actor, process).ifPresent(next -> this.representatives.stepIn(next.id(), leaving, on.plusDays(1)));
        this.audit.record(actor, RepresentationAudit.REPRESENTATIVE_LEFT, id);
    }

    private Optional<Representative> findNext(Actor actor, RepresentationProcess process) {
        var all = this.representatives.list(process.id());
        var waiting = all.stream().filter(Representative::isWaiting).toList();
        var criteria = this.procedures.getCurrent(actor, process).procedure().criteria();
        var nominations = listNominations(actor, process.id());
        var candidates = this.calls.listCandidates(process)
            .stream()
            .collect(Collectors.toMap(Candidate::number, Function.identity()));
        var staying = all.stream().filter(one -> one.beganOn() != null && one.endedOn() == null).toList();
        return waiting.stream().filter(next -> {
            var together = new java.util.ArrayList<>(staying);
            together.add(next);
            return criteria.areMetBy(together.stream()
                .flatMap(one -> Optional.ofNullable(nominations.get(one.nomination())).stream())
                .flatMap(one -> Optional.ofNullable(candidates.get(one.number())).stream())
                .toList());
        }).findFirst().or(() -> waiting.stream().findFirst());
    }

    private void requireVisible(Actor actor, RepresentationId id) {
        var process = this.representations.get(actor, id);
        var seen = process.state() == State.PUBLISHED || process.state() == State.SELECTED && actor.isCoordinator();
        if (!seen) {
            throw new NotFound("The result is not public yet");
        }
    }

}
