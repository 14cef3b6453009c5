package fi.yhdyspinta.representation.showing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.Representations;
import fi.yhdyspinta.representation.mandate.AssignmentId;
import fi.yhdyspinta.representation.mandate.Assignments;
import fi.yhdyspinta.representation.mandate.Brief;
import fi.yhdyspinta.representation.mandate.MandateBox;
import fi.yhdyspinta.representation.mandate.Topic;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.SelectionResults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a meeting shows. */
@Component
public class AssignmentPages {

    private final Representations representations;

    private final Assignments assignments;

    private final MandateBox box;

    private final SelectionResults results;

    private final Organisations organisations;

    private final RepresentationClock clock;

    AssignmentPages(Representations representations, Assignments assignments, MandateBox box, SelectionResults results,
            Organisations organisations, RepresentationClock clock) {
        this.representations = representations;
        this.assignments = assignments;
        this.box = box;
        this.results = results;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AssignmentPage show(Actor actor, RepresentationId id, AssignmentId assignmentId) {
        var process = this.representations.get(actor, id);
        var assignment = this.assignments.get(actor, id, assignmentId);
        var nominations = this.results.listNominations(actor, id);
        var briefs = this.box.listBriefs(actor, id, assignment);
        var topics = this.box.listTopics(actor, id, assignmentId);
        var named = Stream
            .concat(nominations.values().stream().map(Nomination::organisation),
                    Stream.concat(briefs.stream().map(Brief::organisation), topics.stream().map(Topic::organisation)))
            .collect(Collectors.toSet());
        return new AssignmentPage(process, assignment, this.assignments.listSent(actor, id, assignment),
                this.assignments.listOwn(actor, id, assignment), nominations, briefs,
                this.box.countBriefs(actor, id, assignment), topics,
                this.assignments.listReports(actor, id, assignmentId), this.organisations.getAll(named),
                this.box.mayWrite(actor, id, assignment), actor.isCoordinator(), !actor.mandates().isEmpty(),
                this.clock.today());
    }

}
