package fi.yhdyspinta.representation.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Activities;
import fi.yhdyspinta.organisation.Activity;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.Letters;
import fi.yhdyspinta.representation.Letters.Letter;
import fi.yhdyspinta.representation.Phase;
import fi.yhdyspinta.representation.ProcessStore;
import fi.yhdyspinta.representation.RepresentationAudit;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.Representations;
import fi.yhdyspinta.representation.counting.Candidate;
import fi.yhdyspinta.representation.counting.Criteria;
import fi.yhdyspinta.representation.procedure.Procedure;
import fi.yhdyspinta.representation.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open call and the candidates (haku ja ehdokkaat). */
@Component
public class Calls {

    private final Representations representations;

    private final Procedures procedures;

    private final ProcessStore processes;

    private final NominationStore nominations;

    private final Activities activities;

    private final Organisations organisations;

    private final Letters letters;

    private final AuditTrail audit;

    private final RepresentationClock clock;

    Calls(Representations representations, Procedures procedures, ProcessStore processes, NominationStore nominations,
            Activities activities, Organisations organisations, Letters letters, AuditTrail audit,
            RepresentationClock clock) {
        this.representations = representations;
        this.procedures = procedures;
        this.processes = processes;
        this.nominations = nominations;
        this.activities = activities;
        this.organisations = organisations;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The organisations that the procedure means today. */
    @Transactional(readOnly = true)
    public List<Organisation> listMeant(Procedure procedure) {
        return this.activities.list(this.clock.today())
            .stream()
            .filter(procedure::means)
            .map(Activity::organisation)
            .toList();
    }

    /**
     * Opens the call: from now on it is fixed who is represented, and each of them is
     * told.
     */
    @Transactional
    public void open(Actor actor, RepresentationId id) {
        RepresentationPolicy.requireKeeper(actor);
        var process = getLocked(actor, id);
        var procedure = this.procedures.getCurrent(actor, process).procedure();
        var meant = listMeant(procedure);
        var voting = procedure.votingEndOn();
        if (!this.processes.open(id, this.clock.now(), RepresentationClock.endOf(procedure.nominationsEndOn()),
                voting == null ? null : RepresentationClock.endOf(voting))) {
            throw new Overtaken("Is not approved, or open already");
        }
        this.nominations.insertRepresented(actor.county(), id, meant.stream().map(Organisation::id).toList());
        this.letters.send(actor.county(), process, new Letter("call", id.toString(),
                process.name().in(fi.yhdyspinta.platform.Language.FI), procedure.nominationsEndOn(), process.path()),
                meant);
        this.audit.record(actor, RepresentationAudit.REPRESENTATION_OPENED, id);
    }

    /**
     * Gives more time for nominations; voting then ends as many days later. Time is never
     * taken away.
     */
    @Transactional
    public void extend(Actor actor, RepresentationId id, LocalDate nominationsEndOn) {
        RepresentationPolicy.requireKeeper(actor);
        var process = getLocked(actor, id);
        var before = process.nominationsEndAt();
        var after = RepresentationClock.endOf(nominationsEndOn);
        if (before == null || phase(process) != Phase.NOMINATING || !after.isAfter(before)) {
            throw new Overtaken("Nominations are closed, or would close earlier");
        }
        this.processes.extend(id, after, moved(process.votingEndAt(), before, nominationsEndOn));
        this.audit.record(actor, RepresentationAudit.REPRESENTATION_DEADLINE_MOVED, id);
    }

    private static @Nullable Instant moved(@Nullable Instant voting, Instant before, LocalDate nominationsEndOn) {
        if (voting == null) {
            return null;
        }
        var days = RepresentationClock.lastDay(before)
            .until(RepresentationClock.lastDay(voting), java.time.temporal.ChronoUnit.DAYS);
        return RepresentationClock.endOf(nominationsEndOn.plusDays(days));
    }

    @Transactional(readOnly = true)
    public Set<OrganisationId> listRepresented(Actor actor, RepresentationId id) {
        return this.nominations.listRepresented(this.representations.get(actor, id).id());
    }

    /** All nominations in the order of the published list, those withdrawn too. */
    @Transactional(readOnly = true)
    public List<Nomination> listNominations(Actor actor, RepresentationId id) {
        return this.nominations.list(this.representations.get(actor, id).id());
    }

    List<Nomination> listNominationsOf(RepresentationProcess process) {
        return this.nominations.list(process.id());
    }

    /** Whether the organisation acted for may nominate now. */
    @Transactional(readOnly = true)
    public boolean mayNominate(Actor actor, RepresentationProcess process) {
        return phase(process) == Phase.NOMINATING && RepresentationPolicy.speaks(actor)
                && listRepresented(actor, process.id()).contains(actor.organisation());
    }

    /** Whether the organisation has a candidate of that name already. */
    @Transactional(readOnly = true)
    public boolean isNominated(Actor actor, RepresentationId id, String name) {
        return listNominations(actor, id).stream()
            .anyMatch(one -> !one.isWithdrawn() && one.organisation().equals(actor.actingFor())
                    && one.name().equalsIgnoreCase(name));
    }

    /**
     * @throws Forbidden unless the actor speaks for one of those represented
     * @throws Overtaken after the deadline
     */
    @Transactional
    public void nominate(Actor actor, RepresentationId id, Nomination typed) {
        var organisation = RepresentationPolicy.requireSpeaker(actor);
        var process = getLocked(actor, id);
        requireRepresented(actor, process);
        if (phase(process) != Phase.NOMINATING) {
            throw new Overtaken("Nominations are closed");
        }
        var number = this.nominations.list(id).size() + 1;
        this.nominations.insert(actor.county(), process,
                new Nomination(NominationId.next(), number, organisation, typed.name(), typed.nameIsPublic(),
                        typed.motivation(), typed.knows(), typed.municipality(), typed.municipalities(), null),
                actor.person(), this.clock.now());
        this.audit.record(actor, RepresentationAudit.CANDIDATE_NOMINATED, id);
    }

    @Transactional
    public void withdraw(Actor actor, RepresentationId id, NominationId nomination) {
        var organisation = RepresentationPolicy.requireSpeaker(actor);
        var process = getLocked(actor, id);
        var own = listNominations(actor, id).stream()
            .anyMatch(one -> one.id().equals(nomination) && one.organisation().equals(organisation));
        if (!own) {
            throw new NotFound("No such nomination of this organisation");
        }
        if (phase(process) != Phase.NOMINATING || !this.nominations.withdraw(id, nomination, this.clock.now())) {
            throw new Overtaken("Nominations are closed, or it is withdrawn already");
        }
        this.audit.record(actor, RepresentationAudit.CANDIDATE_WITHDRAWN, id);
    }

    /** Who may be chosen, as the rules look at them. */
    @Transactional(readOnly = true)
    public List<Candidate> listCandidates(RepresentationProcess process) {
        var standing = this.nominations.list(process.id()).stream().filter(one -> !one.isWithdrawn()).toList();
        var known = this.organisations.getAll(standing.stream().map(Nomination::organisation).toList());
        return standing.stream().map(one -> candidate(one, known.get(one.organisation()))).toList();
    }

    private static Candidate candidate(Nomination one, @Nullable Organisation organisation) {
        return new Candidate(one.number(), one.organisation().toString(),
                organisation == null ? "" : organisation.partyType().name(),
                one.municipality() == null ? "" : one.municipality());
    }

    /** What is still missing for the seats to be filled within the criteria. */
    @Transactional(readOnly = true)
    public List<Gap> listGaps(RepresentationProcess process, Procedure procedure) {
        var candidates = listCandidates(process);
        var gaps = new ArrayList<Gap>();
        if (procedure.criteria().mostSeats(candidates, procedure.seats()) < procedure.seats()) {
            gaps.add(Gap.CANDIDATES);
        }
        var missing = procedure.criteria().missing(candidates);
        if (missing.contains(Criteria.Kind.PARTY)) {
            gaps.add(Gap.PARTY);
        }
        if (missing.contains(Criteria.Kind.MUNICIPALITIES)) {
            gaps.add(Gap.MUNICIPALITIES);
        }
        return gaps;
    }

    void requireRepresented(Actor actor, RepresentationProcess process) {
        if (!listRepresented(actor, process.id()).contains(actor.organisation())) {
            throw new Forbidden("Is not one of those represented");
        }
    }

    private Phase phase(RepresentationProcess process) {
        return process.phase(this.clock.now());
    }

    private RepresentationProcess getLocked(Actor actor, RepresentationId id) {
        this.processes.lock(id);
        return this.representations.get(actor, id);
    }

}
