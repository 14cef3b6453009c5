package fi.yhdyspinta.round.showing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyOverview;
import fi.yhdyspinta.survey.SurveyState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NextStepTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);

    private static final Step PREPARING = step(1, "Suunnittelu", null, Step.State.NOT_STARTED);

    private static final Step ANSWERING = step(2, "Vastaaminen kyselyyn", null, Step.State.NOT_STARTED);

    private static final Step NEGOTIATING = step(3, "Neuvottelut", null, Step.State.NOT_STARTED);

    private static final Step SUMMARISING = step(4, "Yhteenveto", null, Step.State.NOT_STARTED);

    private static final List<Step> STEPS = List.of(PREPARING, ANSWERING, NEGOTIATING, SUMMARISING);

    @Test
    void roundThatHasNotBegunBeginsFromItsFirstStep() {
        assertThat(next(RoundState.PLANNED, STEPS)).isEqualTo(PREPARING);
        assertThat(next(RoundState.PLANNED, STEPS, SurveyState.DRAFT)).isEqualTo(PREPARING);
    }

    @Test
    void whileTheSurveyIsOpenItsStepIsNext() {
        assertThat(next(RoundState.COLLECTING, STEPS, SurveyState.OPEN)).isEqualTo(ANSWERING);
    }

    @Test
    void closedSurveyIsNotCalledNext() {
        assertThat(next(RoundState.COLLECTING, STEPS, SurveyState.CLOSED)).isEqualTo(NEGOTIATING);
        assertThat(next(RoundState.COLLECTING, STEPS, SurveyState.CLOSED, SurveyState.OPEN)).isEqualTo(ANSWERING);
    }

    @Test
    void stepsBeforeOneThatIsDoneHavePassed() {
        var done = step(3, "Neuvottelut", null, Step.State.DONE);

        assertThat(next(RoundState.PLANNED, List.of(PREPARING, ANSWERING, done, SUMMARISING))).isEqualTo(SUMMARISING);
    }

    @Test
    void stepUnderWayIsNeverPassedOver() {
        var underWay = step(2, "Vastaaminen kyselyyn", TODAY.minusDays(9), Step.State.OPEN);

        assertThat(next(RoundState.SUMMARISING, List.of(PREPARING, underWay, NEGOTIATING), SurveyState.CLOSED))
            .isEqualTo(underWay);
    }

    @Test
    void lateStepPassesOnlyWhenTheRoundHasGoneOn() {
        var late = step(1, "Aineiston läpikäynti", TODAY.minusDays(9), Step.State.NOT_STARTED);
        var steps = List.of(late, NEGOTIATING);

        assertThat(next(RoundState.INVITED, steps)).isEqualTo(late);
        assertThat(next(RoundState.NEGOTIATING, steps)).isEqualTo(NEGOTIATING);
    }

    @Test
    void closedRoundHasNothingNext() {
        assertThat(new NextStep(RoundState.CLOSED, List.of(), TODAY).of(STEPS)).isEmpty();
    }

    private static Step next(RoundState state, List<Step> steps, SurveyState... surveys) {
        var overviews = List.of(surveys).stream().map(NextStepTest::survey).toList();
        return Objects.requireNonNull(new NextStep(state, overviews, TODAY).of(steps).orElse(null));
    }

    private static SurveyOverview survey(SurveyState state) {
        return new SurveyOverview(new SurveyId(UUID.randomUUID()), new ProcessId(UUID.randomUUID()),
                LocalText.finnish("Kysely"), state, null, Instant.parse("2027-05-30T13:00:00Z"), false, 3, 0, 0);
    }

    private static Step step(int position, String name, @Nullable LocalDate to, Step.State state) {
        return new Step(position, name, null, List.of(), null, null, to, state, null, null);
    }

}
