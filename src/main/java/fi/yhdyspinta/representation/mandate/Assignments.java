package fi.yhdyspinta.representation.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.Letters;
import fi.yhdyspinta.representation.Letters.Letter;
import fi.yhdyspinta.representation.RepresentationAudit;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.Representations;
import fi.yhdyspinta.representation.selection.Calls;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.Representative;
import fi.yhdyspinta.representation.selection.RepresentativeId;
import fi.yhdyspinta.representation.selection.SelectionResults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings of the representatives, and their duty to report back (tehtävät ja
 * paluuviestit).
 */
@Component
public class Assignments {

    private final Representations representations;

    private final AssignmentStore assignments;

    private final SelectionResults results;

    private final Calls calls;

    private final Organisations organisations;

    private final Letters letters;

    private final AuditTrail audit;

    private final RepresentationClock clock;

    Assignments(Representations representations, AssignmentStore assignments, SelectionResults results, Calls calls,
            Organisations organisations, Letters letters, AuditTrail audit, RepresentationClock clock) {
        this.representations = representations;
        this.assignments = assignments;
        this.results = results;
        this.calls = calls;
        this.organisations = organisations;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest meeting first. */
    @Transactional(readOnly = true)
    public List<Assignment> list(Actor actor, RepresentationId process) {
        return this.assignments.list(this.representations.get(actor, process).id());
    }

    /**
     * @throws NotFound when the process has no such meeting
     */
    @Transactional(readOnly = true)
    public Assignment get(Actor actor, RepresentationId process, AssignmentId id) {
        this.representations.get(actor, process);
        return this.assignments.find(process, id).orElseThrow(() -> new NotFound("No such meeting"));
    }

    /**
     * Sends the representatives to a meeting; those represented are told where to write.
     */
    @Transactional
    public AssignmentId give(Actor actor, RepresentationId id, Assignment typed) {
        RepresentationPolicy.requireKeeper(actor);
        var process = this.representations.get(actor, id);
        if (process.state() != RepresentationProcess.State.PUBLISHED) {
            throw new Overtaken("Nobody has been chosen yet");
        }
        this.assignments.insert(actor.county(), id, typed, this.clock.now());
        tellRepresented(actor, process, typed, "assignment");
        this.audit.record(actor, RepresentationAudit.ASSIGNMENT_GIVEN, id);
        return typed.id();
    }

    @Transactional(readOnly = true)
    public List<Report> listReports(Actor actor, RepresentationId process, AssignmentId id) {
        return this.assignments.listReports(get(actor, process, id).id());
    }

    /** The representatives who were in office on the day of the meeting. */
    @Transactional(readOnly = true)
    public List<Representative> listSent(Actor actor, RepresentationId process, Assignment assignment) {
        return this.results.list(actor, process).stream().filter(one -> one.isInOffice(assignment.heldOn())).toList();
    }

    /** Those of them for whom the actor writes. */
    @Transactional(readOnly = true)
    public List<Representative> listOwn(Actor actor, RepresentationId process, Assignment assignment) {
        if (!RepresentationPolicy.speaks(actor)) {
            return List.of();
        }
        var nominations = this.results.listNominations(actor, process);
        var own = new ArrayList<Representative>();
        for (var one : listSent(actor, process, assignment)) {
            var nomination = nominations.get(one.nomination());
            if (nomination != null && nomination.organisation().equals(actor.organisation())) {
                own.add(one);
            }
        }
        return own;
    }

    /**
     * Tells what came of the meeting; those represented hear of it.
     * @throws Forbidden unless the actor speaks for the representative's organisation
     * @throws Overtaken when it has been told, or the meeting is still ahead
     */
    @Transactional
    public void report(Actor actor, RepresentationId id, AssignmentId assignmentId, RepresentativeId representative,
            String text) {
        var process = this.representations.get(actor, id);
        var assignment = get(actor, id, assignmentId);
        if (listOwn(actor, id, assignment).stream().noneMatch(one -> one.id().equals(representative))) {
            throw new Forbidden("Is not the representative's organisation");
        }
        if (this.clock.today().isBefore(assignment.heldOn()) || !this.assignments.report(actor.county(), assignmentId,
                new Report(representative, text, this.clock.now()), actor.person())) {
            throw new Overtaken("Has been reported, or the meeting is ahead");
        }
        tellRepresented(actor, process, assignment, "report");
        this.audit.record(actor, RepresentationAudit.REPRESENTATIVE_REPORTED, id);
    }

    private void tellRepresented(Actor actor, RepresentationProcess process, Assignment assignment, String kind) {
        var day = kind.equals("report") ? assignment.heldOn() : RepresentationClock.lastDay(assignment.boxEndsAt());
        this.letters.send(actor.county(), process,
                new Letter(kind, assignment.id() + ":" + this.clock.now().toEpochMilli(), assignment.name(), day,
                        process.path() + "/assignments/" + assignment.id()),
                this.organisations.getAll(this.calls.listRepresented(actor, process.id())).values());
    }

    /**
     * Reminds each organisation whose representative has not reported: the day after the
     * meeting and when it is late.
     */
    @Transactional
    public void remind(CountyId county) {
        var nobody = Actor.visitor(county);
        for (var owed : this.assignments.listOwed(this.clock.today())) {
            var process = this.representations.get(nobody, owed.process());
            var assignment = get(nobody, owed.process(), owed.assignment());
            var late = this.clock.today().isAfter(assignment.reportDueOn());
            var letter = new Letter(late ? "late" : "reminder", owed.assignment() + ":" + owed.representative(),
                    assignment.name(), assignment.reportDueOn(), process.path() + "/assignments/" + assignment.id());
            this.letters.send(county, process, letter,
                    this.organisations.getAll(organisationOf(nobody, owed)).values());
        }
    }

    private Set<fi.yhdyspinta.organisation.OrganisationId> organisationOf(Actor nobody, AssignmentStore.Owed owed) {
        var nominations = this.results.listNominations(nobody, owed.process());
        return this.results.list(nobody, owed.process())
            .stream()
            .filter(one -> one.id().equals(owed.representative()))
            .map(Representative::nomination)
            .flatMap(nomination -> Optional.ofNullable(nominations.get(nomination)).stream())
            .map(Nomination::organisation)
            .collect(Collectors.toSet());
    }

}
