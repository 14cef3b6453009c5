package fi.yhdyspinta.representation.showing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.representation.Method;
import fi.yhdyspinta.representation.Phase;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.RepresentationProcess;
import fi.yhdyspinta.representation.Representations;
import fi.yhdyspinta.representation.mandate.Assignments;
import fi.yhdyspinta.representation.procedure.Comment;
import fi.yhdyspinta.representation.procedure.Procedure;
import fi.yhdyspinta.representation.procedure.Procedures;
import fi.yhdyspinta.representation.procedure.Version;
import fi.yhdyspinta.representation.selection.Calls;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.Turn;
import fi.yhdyspinta.representation.selection.Turns;
import fi.yhdyspinta.representation.selection.Voting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of the processes show. */
@Component
public class ProcessPages {

    private final Representations representations;

    private final Procedures procedures;

    private final Calls calls;

    private final Voting voting;

    private final Turns turns;

    private final Assignments assignments;

    private final Organisations organisations;

    private final Municipalities municipalities;

    private final RepresentationClock clock;

    ProcessPages(Representations representations, Procedures procedures, Calls calls, Voting voting, Turns turns,
            Assignments assignments, Organisations organisations, Municipalities municipalities,
            RepresentationClock clock) {
        this.representations = representations;
        this.procedures = procedures;
        this.calls = calls;
        this.voting = voting;
        this.turns = turns;
        this.assignments = assignments;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** One line of the list. */
    public record Line(RepresentationProcess process, Phase phase) {
    }

    @Transactional(readOnly = true)
    public List<Line> list(Actor actor) {
        return this.representations.list(actor)
            .stream()
            .map(process -> new Line(process, process.phase(this.clock.now())))
            .toList();
    }

    @Transactional(readOnly = true)
    public ProcessPage show(Actor actor, RepresentationId id) {
        var process = this.representations.get(actor, id);
        return page(actor, process, this.procedures.getCurrent(actor, process));
    }

    /**
     * A version of the procedure.
     * @throws NotFound when there is none of that number that the actor may see
     */
    @Transactional(readOnly = true)
    public ProcessPage show(Actor actor, RepresentationId id, int number) {
        var process = this.representations.get(actor, id);
        return page(actor, process,
                this.procedures.list(actor, process)
                    .stream()
                    .filter(version -> version.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("No such version")));
    }

    private ProcessPage page(Actor actor, RepresentationProcess process, Version version) {
        var phase = process.phase(this.clock.now());
        var comments = this.procedures.listComments(actor, process.id());
        var nominations = this.calls.listNominations(actor, process.id());
        var meant = meant(actor, process, phase, version);
        var turns = turns(version.procedure(), phase, meant);
        return new ProcessPage(process, phase, version, this.procedures.list(actor, process), comments, nominations,
                phase.isBefore(Phase.NOMINATING) ? List.of() : this.calls.listGaps(process, version.procedure()),
                meant.size(), this.voting.countVoters(process.id()), this.assignments.list(actor, process.id()), turns,
                this.organisations.getAll(named(comments, nominations, turns)), places(), may(actor, process),
                !actor.mandates().isEmpty());
    }

    private Set<OrganisationId> meant(Actor actor, RepresentationProcess process, Phase phase, Version version) {
        return phase.isBefore(Phase.NOMINATING)
                ? this.calls.listMeant(version.procedure()).stream().map(Organisation::id).collect(Collectors.toSet())
                : this.calls.listRepresented(actor, process.id());
    }

    private List<Turn> turns(Procedure procedure, Phase phase, Set<OrganisationId> meant) {
        if (procedure.method() != Method.ROTATION || !phase.isBefore(Phase.SELECTED)) {
            return List.of();
        }
        return this.turns.list().stream().filter(turn -> meant.contains(turn.organisation())).toList();
    }

    private ProcessPage.May may(Actor actor, RepresentationProcess process) {
        return new ProcessPage.May(actor.isCoordinator(),
                RepresentationPolicy.speaks(actor) && process.takesComments(this.clock.now()),
                actor.isCoordinator() && this.procedures.mayBeApproved(actor, process),
                this.calls.mayNominate(actor, process), this.voting.mayVote(actor, process),
                this.voting.hasVoted(actor, process.id()));
    }

    private static Set<OrganisationId> named(List<Comment> comments, List<Nomination> nominations, List<Turn> turns) {
        return Stream
            .of(comments.stream().map(Comment::organisation), nominations.stream().map(Nomination::organisation),
                    turns.stream().map(Turn::organisation))
            .flatMap(Function.identity())
            .collect(Collectors.toSet());
    }

    /** The municipalities of the county to choose from. */
    @Transactional(readOnly = true)
    public List<Municipality> choices(Actor actor) {
        return this.municipalities.list(actor.county(), this.clock.today());
    }

    /** Names of all municipalities by code. */
    @Transactional(readOnly = true)
    public Map<String, LocalText> places() {
        return this.municipalities.listEver()
            .stream()
            .collect(Collectors.toMap(Municipality::code, Municipality::name));
    }

}
