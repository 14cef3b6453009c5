package fi.yhdyspinta.round;

import fi.yhdyspinta.meeting.Meetings;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Bodies;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.round.format.RoundDocument;
import org.springframework.stereotype.Component;

/** Hands the parts of a round file to the modules that keep them. */
@Component
class Unpacking {

    private final Bodies bodies;

    private final Goals goals;

    private final Meetings meetings;

    private final RoundStore rounds;

    private final StepStore steps;

    private final MaterialStore materials;

    private final Tools tools;

    Unpacking(Bodies bodies, Goals goals, Meetings meetings, RoundStore rounds, StepStore steps,
            MaterialStore materials, Tools tools) {
        this.bodies = bodies;
        this.goals = goals;
        this.meetings = meetings;
        this.rounds = rounds;
        this.steps = steps;
        this.materials = materials;
        this.tools = tools;
    }

    void unpack(Actor actor, Round round, RoundDocument document) {
        var parts = new Parts(document);
        var process = round.id().process();
        var areas = parts.focusAreas();
        var goals = parts.goals(areas);
        this.goals.create(actor, process, areas, goals);
        this.meetings.create(actor, process, parts.meetings());
        parts.steps().forEach(step -> this.steps.insert(actor.county(), round.id(), step));
        var materials = parts.materials();
        for (int position = 0; position < materials.size(); position++) {
            this.materials.insert(actor.county(), round.id(), position, materials.get(position));
        }
        unpackBodies(actor, round, parts);
        this.tools.unpack(actor, round, document, areas, goals);
    }

    private void unpackBodies(Actor actor, Round round, Parts parts) {
        var bodies = parts.bodies();
        for (int position = 0; position < bodies.size(); position++) {
            var body = this.bodies.setUp(actor, bodies.get(position), position);
            this.rounds.insertBody(actor.county(), round.id(), body.id(), position);
        }
    }

}
