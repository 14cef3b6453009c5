package fi.yhdyspinta.survey.answering;

import java.time.Duration;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.Surveys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryThinningTest extends DatabaseTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Autowired
    private Surveys surveys;

    @Autowired
    private Answering answering;

    @Autowired
    private Sheets sheets;

    @Autowired
    private FieldHistory history;

    @Autowired
    private HistoryThinning thinning;

    @Autowired
    private StageClock clock;

    private Stage stage;

    private SurveyId survey;

    @BeforeEach
    void openSurvey() {
        this.stage = this.cast.stage();
        this.survey = PreSurvey.open(this.surveys, this.stage);
        toTheBeginningOfTenMinutes();
    }

    @AfterEach
    void setClockRight() {
        this.clock.setRight();
    }

    @Test
    void everyVersionOfTodayStays() {
        write(this.stage.helmi(), "Yksi", "Yksi kaksi", "Yksi kaksi kolme");

        thinOut();

        assertThat(former()).containsExactly("Yksi kaksi", "Yksi");
    }

    @Test
    void laterTheLastOfEveryTenMinutesStays() {
        write(this.stage.helmi(), "Yksi", "Yksi kaksi", "Yksi kaksi kolme");
        this.clock.turnForward(Duration.ofMinutes(10));
        write(this.stage.helmi(), "Neljä", "Viisi", "Kuusi");
        this.clock.turnForward(A_DAY);

        thinOut();

        assertThat(now()).isEqualTo("Kuusi");
        assertThat(former()).containsExactly("Viisi", "Yksi kaksi kolme");
    }

    @Test
    void whatAnothersTextStandsOnStays() {
        write(this.stage.helmi(), "Yksi", "Yksi kaksi");
        write(this.stage.tapio(), "Yksi kaksi kolme");
        write(this.stage.helmi(), "Neljä", "Viisi");
        this.clock.turnForward(A_DAY);

        thinOut();

        assertThat(former()).contains("Yksi kaksi", "Yksi kaksi kolme").doesNotContain("Yksi");
    }

    @Test
    void whatWasSubmittedAndWhatWasSetAsideStays() {
        write(this.stage.helmi(), "Lähetetty");
        this.stage.run(() -> this.answering.submit(this.stage.helmi(), this.survey, this.stage.taimi().id(), false,
                asked -> List.of()));
        write(this.stage.helmi(), "Toinen", "Kolmas");
        keep(this.stage.tapio(), "Tapion oma", 1);
        write(this.stage.helmi(), "Neljäs");
        this.clock.turnForward(A_DAY);

        thinOut();

        assertThat(former()).contains("Lähetetty", "Tapion oma").doesNotContain("Toinen");
        thinOut();
        assertThat(former()).as("thinned twice").contains("Lähetetty", "Tapion oma");
    }

    private void toTheBeginningOfTenMinutes() {
        var past = this.clock.instant().getEpochSecond() % 600;
        this.clock.turnForward(Duration.ofSeconds(600 - past));
    }

    private void thinOut() {
        this.stage.run(this.thinning::thinOutHere);
    }

    private void write(Actor actor, String... texts) {
        for (var text : texts) {
            keep(actor, text, this.stage.in(this::revision));
        }
    }

    private void keep(Actor actor, String text, int revision) {
        this.stage.run(() -> {
            var field = Field.find(this.answering.survey(actor, this.survey, this.stage.taimi().id()), "q2")
                .orElseThrow();
            this.answering.keep(actor, this.survey, this.stage.taimi().id(), Typed.of(field, text, revision));
        });
    }

    private int revision() {
        return this.sheets.open(this.stage.helmi(), this.survey, this.stage.taimi().id())
            .drafts()
            .values()
            .stream()
            .mapToInt(Draft::revision)
            .findFirst()
            .orElse(0);
    }

    private String now() {
        return past().now().text();
    }

    private List<String> former() {
        return past().former().stream().map(FieldPast.Entry::text).toList();
    }

    private FieldPast past() {
        return this.stage.in(() -> this.history.get(this.stage.helmi(), this.survey, this.stage.taimi().id(), "q2"));
    }

}
