package fi.yhdyspinta.survey;

import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SurveysTest extends DatabaseTest {

    private final ProcessId process = new ProcessId(UUID.randomUUID());

    @Autowired
    private Surveys surveys;

    @Autowired
    private OpenAnswers openAnswers;

    @Test
    void draftIsGivenBackAsItWasHandedIn() {
        var stage = this.cast.stage();
        stage.run(() -> {
            var survey = this.surveys.create(stage.aino(), this.process, PreSurvey.draft());

            assertThat(this.surveys.read(this.process)).singleElement()
                .usingRecursiveComparison()
                .isEqualTo(PreSurvey.draft());
            assertThat(this.openAnswers.listQuestions(survey)).hasSize(10);
        });
    }

    @Test
    void coordinatorOpensClosesAndReopens() {
        var stage = this.cast.stage();
        stage.run(() -> {
            var survey = this.surveys.create(stage.aino(), this.process, PreSurvey.draft());
            assertThat(this.surveys.get(survey).state()).isEqualTo(SurveyState.DRAFT);

            this.surveys.open(stage.aino(), survey, null);
            assertThat(this.surveys.list(this.process)).singleElement().satisfies(open -> {
                assertThat(open.state()).isEqualTo(SurveyState.OPEN);
                assertThat(open.invited()).isEqualTo(4);
            });
            assertThatThrownBy(() -> this.surveys.open(stage.aino(), survey, null)).isInstanceOf(Forbidden.class);

            this.surveys.close(stage.aino(), survey);
            assertThat(this.surveys.get(survey).state()).isEqualTo(SurveyState.CLOSED);

            this.surveys.reopen(stage.aino(), survey, null);
            assertThat(this.surveys.get(survey).state()).isEqualTo(SurveyState.OPEN);
        });
    }

    @Test
    void nobodyElseOpens() {
        var stage = this.cast.stage();
        stage.run(() -> {
            var survey = this.surveys.create(stage.aino(), this.process, PreSurvey.draft());
            assertThatThrownBy(() -> this.surveys.open(stage.onni(), survey, null)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> this.surveys.open(stage.sara(), survey, null)).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void anotherCountyKnowsNothingOfIt() {
        var stage = this.cast.stage();
        var other = this.cast.stage();
        var survey = stage.in(() -> this.surveys.create(stage.aino(), this.process, PreSurvey.draft()));
        other.run(() -> {
            assertThatThrownBy(() -> this.surveys.get(survey)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> this.surveys.open(other.aino(), survey, null)).isInstanceOf(NotFound.class);
        });
    }

}
