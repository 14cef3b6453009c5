package fi.yhdyspinta.representation.selection;

import java.util.HashSet;
import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.Phase;
import fi.yhdyspinta.representation.ProcessStore;
import fi.yhdyspinta.representation.RepresentationAudit;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.Representations;
import fi.yhdyspinta.representation.counting.Candidate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret vote of the organisations, one ballot each (äänestys). */
@Component
public class Voting {

    private final Representations representations;

    private final ProcessStore processes;

    private final Calls calls;

    private final BallotStore ballots;

    private final AuditTrail audit;

    private final RepresentationClock clock;

    Voting(Representations representations, ProcessStore processes, Calls calls, BallotStore ballots, AuditTrail audit,
            RepresentationClock clock) {
        this.representations = representations;
        this.processes = processes;
        this.calls = calls;
        this.ballots = ballots;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the organisation acted for has a vote that it has not cast. */
    @Transactional(readOnly = true)
    public boolean mayVote(Actor actor, RepresentationProcess process) {
        return process.phase(this.clock.now()) == Phase.VOTING && RepresentationPolicy.speaks(actor)
                && this.calls.listRepresented(actor, process.id()).contains(actor.organisation())
                && !hasVoted(actor, process.id());
    }

    @Transactional(readOnly = true)
    public boolean hasVoted(Actor actor, RepresentationId id) {
        var organisation = actor.actingFor();
        return organisation != null && this.ballots.hasVoted(id, organisation);
    }

    @Transactional(readOnly = true)
    public int countVoters(RepresentationId id) {
        return this.ballots.countVoters(id);
    }

    /**
     * Casts the organisation's ballot.
     * @return its receipt, which is shown once and kept nowhere beside the ballot
     * @throws Forbidden unless the actor speaks for one of those represented
     * @throws Overtaken when the organisation has voted or voting is over
     */
    @Transactional
    public String cast(Actor actor, RepresentationId id, List<Integer> preferences) {
        var organisation = RepresentationPolicy.requireSpeaker(actor);
        this.processes.lock(id);
        var process = this.representations.get(actor, id);
        this.calls.requireRepresented(actor, process);
        if (process.phase(this.clock.now()) != Phase.VOTING) {
            throw new Overtaken("Nobody votes now");
        }
        requireCandidates(process, preferences);
        if (!this.ballots.insertVoter(actor.county(), id, organisation, actor.person(), this.clock.now())) {
            throw new Overtaken("The organisation has voted");
        }
        var ballot = new Ballot(Receipts.draw(), preferences);
        this.ballots.insert(actor.county(), id, ballot);
        this.audit.record(actor, RepresentationAudit.BALLOT_CAST, id);
        return ballot.receipt();
    }

    private void requireCandidates(RepresentationProcess process, List<Integer> preferences) {
        var numbers = this.calls.listCandidates(process).stream().map(Candidate::number).toList();
        if (preferences.isEmpty() || !numbers.containsAll(preferences)
                || new HashSet<>(preferences).size() != preferences.size()) {
            throw new Forbidden("Names somebody twice, or who is no candidate");
        }
    }

}
