package fi.yhdyspinta.round;

import fi.yhdyspinta.meeting.Meetings;
import fi.yhdyspinta.organisation.Bodies;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.round.format.RoundDocument;
import org.springframework.stereotype.Component;

/** Gathers a round from the modules that keep its parts. */
@Component
class Packing {

    private final Bodies bodies;

    private final Goals goals;

    private final Meetings meetings;

    private final RoundStore rounds;

    private final StepStore steps;

    private final MaterialStore materials;

    private final Tools tools;

    Packing(Bodies bodies, Goals goals, Meetings meetings, RoundStore rounds, StepStore steps, MaterialStore materials,
            Tools tools) {
        this.bodies = bodies;
        this.goals = goals;
        this.meetings = meetings;
        this.rounds = rounds;
        this.steps = steps;
        this.materials = materials;
        this.tools = tools;
    }

    /**
     * @param all whether what is not yet published comes along
     */
    RoundDocument pack(Round round, RoundDocument said, boolean all) {
        var today = new Overlay(said.language());
        var process = round.id().process();
        var areas = this.goals.listFocusAreas(process);
        return new RoundDocument(said.schema(), said.id(), said.language(), said.county(), said.round(),
                today.bodies(said.bodies(), this.bodies.list(this.rounds.listBodies(round.id()))), said.unitPositions(),
                today.materials(said.materials(), this.materials.list(round.id())),
                today.steps(said.process(), this.steps.list(round.id())), said.continuousDialogue(),
                said.representativeDuties(), today.focusAreas(said.focusAreas(), areas),
                today.goals(said.goals(), this.goals.listGoals(process), areas), said.contentByLawTopic(),
                this.tools.survey(round, said), this.tools.workshop(round, said),
                today.events(said.events(), this.meetings.list(process)), said.groupEventProgramme(),
                this.tools.results(round, said, all), said.followUp(), said.previousRound(), said.note(),
                said.derived(), said.unknown(), said.extra());
    }

}
