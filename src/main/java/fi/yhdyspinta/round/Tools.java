package fi.yhdyspinta.round;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Messages;
import fi.yhdyspinta.round.format.ResultsPart;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.SurveyPart;
import fi.yhdyspinta.round.format.WorkshopPart;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.workshop.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tools a round opens: its survey, its walls and what came of them. */
@Component
class Tools {

    private final Surveys surveys;

    private final Walls walls;

    private final Outcomes outcomes;

    private final Messages messages;

    Tools(Surveys surveys, Walls walls, Outcomes outcomes, Messages messages) {
        this.surveys = surveys;
        this.walls = walls;
        this.outcomes = outcomes;
        this.messages = messages;
    }

    void unpack(Actor actor, Round round, RoundDocument document, List<FocusArea> areas, List<Goal> goals) {
        var process = round.id().process();
        new SurveyParts(document, evidenceLadder(), areas, goals).draft(round.example())
            .ifPresent(draft -> this.surveys.create(actor, process, draft));
        WorkshopParts.walls(document.workshop(), round.example())
            .forEach(wall -> this.walls.create(actor, process, wall));
        var language = document.language();
        new ConclusionParts(language).drafts(document.results(), text(language, "round.conclusion.otherTopic"))
            .forEach(draft -> this.outcomes.createConclusion(actor, process, draft));
    }

    @Nullable SurveyPart survey(Round round, RoundDocument said) {
        var survey = said.survey();
        if (survey == null || survey.questions().isEmpty()) {
            return survey;
        }
        var held = this.surveys.read(round.id().process());
        return held.isEmpty() ? survey : new SurveyOverlay(said.language()).survey(survey, held.getFirst());
    }

    @Nullable WorkshopPart workshop(Round round, RoundDocument said) {
        var workshop = said.workshop();
        return workshop == null ? null : WorkshopParts.overlay(workshop, this.walls.read(round.id().process()));
    }

    /**
     * @param all whether what is not yet published comes along
     */
    @Nullable ResultsPart results(Round round, RoundDocument said, boolean all) {
        return new ConclusionParts(said.language()).overlay(said.results(),
                this.outcomes.listConclusions(round.id().process()), all);
    }

    private LocalText evidenceLadder() {
        var key = "round.answer.guidance.EVIDENCE_LADDER";
        return new LocalText(text(Language.FI, key), text(Language.SV, key), text(Language.EN, key));
    }

    private String text(Language language, String key) {
        return this.messages.text(language, "hyte", key);
    }

}
