package fi.yhdyspinta.representation.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.Letters;
import fi.yhdyspinta.representation.Letters.Letter;
import fi.yhdyspinta.representation.Method;
import fi.yhdyspinta.representation.Phase;
import fi.yhdyspinta.representation.ProcessStore;
import fi.yhdyspinta.representation.RepresentationAudit;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.Representations;
import fi.yhdyspinta.representation.counting.Candidate;
import fi.yhdyspinta.representation.counting.Contest;
import fi.yhdyspinta.representation.counting.Lot;
import fi.yhdyspinta.representation.counting.Outcome;
import fi.yhdyspinta.representation.counting.PreferentialVote;
import fi.yhdyspinta.representation.counting.Ranking;
import fi.yhdyspinta.representation.counting.Step;
import fi.yhdyspinta.representation.procedure.Procedure;
import fi.yhdyspinta.representation.procedure.Procedures;
import fi.yhdyspinta.representation.procedure.Version;
import fi.yhdyspinta.representation.selection.SelectionRecord.PastTurn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries the selection out by the method of the procedure, keeps its record and
 * publishes it (valinta).
 */
@Component
public class Selections {

    private final Representations representations;

    private final Procedures procedures;

    private final ProcessStore processes;

    private final Calls calls;

    private final BallotStore ballots;

    private final RepresentativeStore representatives;

    private final Turns turns;

    private final Organisations organisations;

    private final Letters letters;

    private final AuditTrail audit;

    private final RepresentationClock clock;

    Selections(Representations representations, Procedures procedures, ProcessStore processes, Calls calls,
            BallotStore ballots, RepresentativeStore representatives, Turns turns, Organisations organisations,
            Letters letters, AuditTrail audit, RepresentationClock clock) {
        this.representations = representations;
        this.procedures = procedures;
        this.processes = processes;
        this.calls = calls;
        this.ballots = ballots;
        this.representatives = representatives;
        this.turns = turns;
        this.organisations = organisations;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The list that is part of the seed: a line for each candidate, its number and
     * organisation.
     */
    @Transactional(readOnly = true)
    public List<String> publishedList(RepresentationProcess process) {
        var candidates = this.calls.listCandidates(process);
        var names = names(candidates);
        return candidates.stream().map(one -> one.number() + ";" + names.get(one.number())).toList();
    }

    /**
     * Chooses, once nominations and voting are over.
     * @throws Overtaken when it has been done or it is too early
     * @throws Forbidden when nobody stands, or somebody is named who does not
     */
    @Transactional
    public void select(Actor actor, RepresentationId id, Choice choice) {
        RepresentationPolicy.requireKeeper(actor);
        this.processes.lock(id);
        var process = this.representations.get(actor, id);
        if (process.phase(this.clock.now()) != Phase.CHOOSING) {
            throw new Overtaken("Nothing is to be chosen now");
        }
        this.ballots.shuffle(actor.county(), id);
        this.processes.select(id, this.clock.now());
        var version = this.procedures.getCurrent(actor, process);
        var selection = record(process, version, choice);
        this.representatives.insertRecord(actor.county(), id, SelectionRecords.write(selection), this.clock.now(),
                actor.person());
        keep(actor, process, selection);
        this.audit.record(actor, RepresentationAudit.REPRESENTATIVES_SELECTED, id);
    }

    private SelectionRecord record(RepresentationProcess process, Version version, Choice choice) {
        var procedure = version.procedure();
        var candidates = this.calls.listCandidates(process);
        if (candidates.isEmpty()) {
            throw new Forbidden("Nobody stands");
        }
        var list = publishedList(process);
        var seed = procedure.method().needsLot() ? Lot.seed(list, choice.publicValue()) : "";
        var cast = this.ballots.list(process.id());
        var history = history(procedure, candidates);
        var turns = lastTurns(history);
        var contest = new Contest(candidates, procedure.seats(), procedure.deputies(), procedure.criteria(), seed);
        return new SelectionRecord(process.name().in(Language.FI), version.number(), procedure.method(),
                procedure.seats(), procedure.deputies(), procedure.criteria(), lines(process, candidates), cast,
                choice.publicValue(), choice.publicValueSource(),
                seed.isEmpty() ? "" : Lot.text(list, choice.publicValue()), seed, turns, history, choice.reasons(),
                choice.explanation(), outcome(procedure, contest, cast, turns, choice));
    }

    private static Outcome outcome(Procedure procedure, Contest contest, List<Ballot> ballots,
            Map<Integer, String> turns, Choice choice) {
        var votes = ballots.stream().map(Ballot::preferences).toList();
        return switch (procedure.method()) {
            case NAMED -> named(contest, choice);
            case TRANSFERABLE_VOTE -> PreferentialVote.count(contest, votes);
            case APPROVAL_VOTE -> Ranking.byApproval(contest, votes);
            case ROTATION -> Ranking.byTurn(contest, turns);
            case LOT -> Ranking.byLot(contest);
        };
    }

    private static Outcome named(Contest contest, Choice choice) {
        var numbers = contest.candidates().stream().map(Candidate::number).toList();
        var all = Stream.concat(choice.named().stream(), choice.deputies().stream()).toList();
        if (!numbers.containsAll(all) || new HashSet<>(all).size() != all.size()
                || choice.named().size() > contest.seats() || choice.deputies().size() > contest.deputies()) {
            throw new Forbidden("Names somebody twice, too many, or who does not stand");
        }
        var steps = new ArrayList<Step>();
        steps.add(new Step(Step.Kind.NAMED, choice.named(), "", Map.of()));
        steps.add(new Step(Step.Kind.DEPUTIES, choice.deputies(), "", Map.of()));
        return new Outcome(choice.named(), choice.deputies(), steps);
    }

    /** All that rotation counts; nothing for the other methods. */
    private List<PastTurn> history(Procedure procedure, List<Candidate> candidates) {
        if (procedure.method() != Method.ROTATION) {
            return List.of();
        }
        var known = this.turns.list();
        return candidates.stream()
            .flatMap(one -> known.stream()
                .filter(turn -> turn.organisation().toString().equals(one.organisation()))
                .map(turn -> PastTurn.of(one.number(), turn)))
            .toList();
    }

    /** The last turn of each. */
    private static Map<Integer, String> lastTurns(List<PastTurn> history) {
        var last = new TreeMap<Integer, String>();
        history.forEach(turn -> last.merge(turn.number(), turn.counted(),
                (one, other) -> one.compareTo(other) > 0 ? one : other));
        return last;
    }

    private List<SelectionRecord.Line> lines(RepresentationProcess process, List<Candidate> candidates) {
        var names = names(candidates);
        var nominations = byNumber(process);
        return candidates.stream().map(one -> {
            var nomination = nominations.get(one.number());
            return new SelectionRecord.Line(one.number(),
                    nomination != null && nomination.nameIsPublic() ? nomination.name() : "",
                    names.getOrDefault(one.number(), ""), one.party(), one.municipality());
        }).toList();
    }

    private Map<Integer, Nomination> byNumber(RepresentationProcess process) {
        return this.calls.listNominationsOf(process)
            .stream()
            .collect(Collectors.toMap(Nomination::number, Function.identity()));
    }

    private Map<Integer, String> names(List<Candidate> candidates) {
        var ids = candidates.stream()
            .map(one -> fi.yhdyspinta.organisation.OrganisationId.of(one.organisation()))
            .toList();
        var known = this.organisations.getAll(ids);
        return candidates.stream().collect(Collectors.toMap(Candidate::number, one -> {
            var organisation = known.get(fi.yhdyspinta.organisation.OrganisationId.of(one.organisation()));
            return organisation == null ? "" : organisation.name().in(Language.FI);
        }));
    }

    private void keep(Actor actor, RepresentationProcess process, SelectionRecord selection) {
        var nominations = byNumber(process);
        var outcome = selection.outcome();
        for (int index = 0; index < outcome.elected().size(); index++) {
            insert(actor, process, nominations.get(outcome.elected().get(index)), false, index + 1, selection);
        }
        for (int index = 0; index < outcome.deputies().size(); index++) {
            insert(actor, process, nominations.get(outcome.deputies().get(index)), true, index + 1, selection);
        }
    }

    private void insert(Actor actor, RepresentationProcess process, @org.jspecify.annotations.Nullable Nomination one,
            boolean deputy, int position, SelectionRecord selection) {
        if (one != null) {
            this.representatives.insert(actor.county(), process.id(),
                    new Representative(RepresentativeId.next(), one.id(), deputy, position,
                            selection.reasons().getOrDefault(one.number(), ""), deputy ? null : this.clock.today(),
                            null, null, null));
        }
    }

    /** Shows the result to everybody and tells those represented. */
    @Transactional
    public void publish(Actor actor, RepresentationId id) {
        RepresentationPolicy.requireKeeper(actor);
        this.processes.lock(id);
        var process = this.representations.get(actor, id);
        if (!this.processes.publish(id, this.clock.now())) {
            throw new Overtaken("Has been published, or nothing is chosen yet");
        }
        var represented = this.organisations.getAll(this.calls.listRepresented(actor, id)).values();
        this.letters.send(actor.county(), process, new Letter("result", id.toString(), process.name().in(Language.FI),
                this.clock.today(), process.path() + "/result"), represented);
        this.audit.record(actor, RepresentationAudit.REPRESENTATIVES_PUBLISHED, id);
    }

}
