package fi.yhdyspinta.round.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.SurveyState;

/**
 * Which step of a round comes next (seuraava vaihe). Few mark their steps as they go, so
 * that what has plainly passed is passed over: whatever lies before a step that has begun
 * or been done, the survey's step once the surveys are closed, and from the negotiations
 * on every step whose last day has gone by. A step marked as under way is never passed
 * over.
 */
record NextStep(RoundState state, List<SurveyOverview> surveys, LocalDate today) {

    private static final Pattern SURVEY = Pattern.compile("kysely|kysyt|enkät|survey|questionnaire",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Optional<Step> of(List<Step> steps) {
        if (this.state == RoundState.CLOSED) {
            return Optional.empty();
        }
        var begun = firstNotBehind(steps);
        return steps.stream()
            .filter(step -> step.state() == Step.State.OPEN
                    || step.state() == Step.State.NOT_STARTED && step.position() >= begun && !isOver(step))
            .findFirst();
    }

    /** The step the round has come to, by the marks on its steps and by its surveys. */
    private int firstNotBehind(List<Step> steps) {
        var marked = steps.stream()
            .filter(step -> step.state() == Step.State.OPEN || step.state() == Step.State.DONE)
            .mapToInt(Step::position)
            .max()
            .orElse(0);
        var survey = steps.stream().filter(NextStep::isOfSurvey).mapToInt(Step::position).findFirst().orElse(0);
        return Math.max(marked, isCollected() ? survey + 1 : isCollecting() ? survey : 0);
    }

    private boolean isOver(Step step) {
        return !this.state.isBefore(RoundState.NEGOTIATING) && step.isLate(this.today);
    }

    private boolean isCollecting() {
        return this.surveys.stream().anyMatch(survey -> survey.state() == SurveyState.OPEN);
    }

    private boolean isCollected() {
        var begun = this.surveys.stream().filter(survey -> survey.state() != SurveyState.DRAFT).toList();
        return !begun.isEmpty() && begun.stream().allMatch(survey -> survey.state() == SurveyState.CLOSED);
    }

    private static boolean isOfSurvey(Step step) {
        return SURVEY.matcher(step.name()).find();
    }

}
