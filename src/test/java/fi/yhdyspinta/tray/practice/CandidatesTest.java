package fi.yhdyspinta.tray.practice;

import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.Told;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.OpenAnswers;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.tray.practice.CandidateFilter.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CandidatesTest extends DatabaseTest {

    private static final String CAFE = "Kyläkahvila on hyvä toimintamalli. Pilotti alkoi keväällä.";

    private static final String BUS = "Bussi ei kulje.";

    @Autowired
    private Candidates candidates;

    @Autowired
    private PracticeBank bank;

    @Autowired
    private Surveys surveys;

    @Autowired
    private OpenAnswers answers;

    @Autowired
    private People people;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private SurveyId survey;

    private AnswerId cafe;

    private AnswerId bus;

    @BeforeEach
    void answer() {
        this.stage = this.cast.stage();
        var told = new Told(this.stage, this.surveys, this.answers, this.db, this.transaction);
        this.survey = told.survey(new ProcessId(Ids.next()));
        this.cafe = new AnswerId(told.answer(this.survey, this.stage.taimi(), this.stage.helmi(), CAFE));
        this.bus = new AnswerId(told.answer(this.survey, this.stage.saarikunta(), this.stage.onni(), BUS));
    }

    @Test
    void whatLooksLikeAPracticeComesFirst() {
        assertThat(list(Kind.WAITING, "", null)).extracting(candidate -> candidate.answer().text())
            .containsExactly(CAFE, BUS);
        assertThat(list(Kind.WAITING, "", null).getFirst().markers()).containsExactly("toimintamalli", "pilotti");
        assertThat(list(Kind.WAITING, "BUSSI", this.survey)).extracting(candidate -> candidate.answer().id())
            .containsExactly(this.bus);
        assertThat(list(Kind.WAITING, "", SurveyId.next())).isEmpty();
    }

    @Test
    void proposalIsMadeOfAnAnswerOnceAndLeadsBackToIt() {
        var made = this.stage.in(() -> this.candidates.propose(this.stage.aino(), this.cafe));

        assertThat(this.stage.in(() -> this.candidates.propose(this.stage.aino(), this.cafe))).isEqualTo(made);
        var practice = this.stage.in(() -> this.bank.get(this.stage.helmi(), made));
        assertThat(practice.answer()).isEqualTo(this.cafe);
        assertThat(practice.owner()).isEqualTo(this.stage.taimi().id());
        assertThat(practice.terms().name()).isEqualTo("Kyläkahvila on hyvä toimintamalli");
        assertThat(practice.terms().what()).isEqualTo(CAFE);
        assertThat(practice.isPublic()).isFalse();
        assertThat(list(Kind.PROPOSED, "", null)).extracting(Candidate::practice).containsExactly(made);
        assertThat(list(Kind.WAITING, "", null)).hasSize(1);
        assertThat(this.outbox.listTo(this.people.get(this.stage.helmi().person()).email()))
            .extracting(Outbox.Sent::subject)
            .containsExactly("Vastauksestanne tehtiin käytäntöehdotus: Kyläkahvila on hyvä toimintamalli");
    }

    @Test
    void itsStepOnTheLadderIsWeighedBeforeItIsTakenIn() {
        var made = this.stage.in(() -> this.candidates.propose(this.stage.aino(), this.cafe));

        assertThatThrownBy(() -> this.stage.run(() -> this.bank.take(this.stage.aino(), made)))
            .isInstanceOf(Overtaken.class);
    }

    @Test
    void whatIsNoPracticeIsSetAsideAndComesBack() {
        this.stage.run(() -> this.candidates.dismiss(this.stage.aino(), this.bus));
        assertThat(list(Kind.WAITING, "", null)).hasSize(1);
        assertThat(list(Kind.DISMISSED, "", null)).extracting(candidate -> candidate.answer().id())
            .containsExactly(this.bus);

        this.stage.run(() -> this.candidates.putBack(this.stage.aino(), this.bus));
        assertThat(list(Kind.WAITING, "", null)).hasSize(2);
    }

    @Test
    void onlyTheCoordinatorReadsAnswers() {
        for (var actor : new Actor[] { this.stage.helmi(), this.stage.meri(), this.stage.urho(), this.stage.sara(),
                this.stage.visitor() }) {
            assertThatThrownBy(
                    () -> this.stage.in(() -> this.candidates.list(actor, filter(Kind.WAITING, "", null), Language.FI)))
                .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> this.stage.run(() -> this.candidates.propose(actor, this.cafe)))
                .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> this.stage.run(() -> this.candidates.dismiss(actor, this.cafe)))
                .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void draftsAndWordsTakenBackAreNeverSeen() {
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> {
            this.db.sql("UPDATE survey.submission SET superseded_at = now() WHERE organisation_id = ?")
                .param(this.stage.taimi().id().value())
                .update();
            this.db.sql("DELETE FROM survey.submitted_answer WHERE answer_id = ?").param(this.bus.value()).update();
        }));

        assertThat(list(Kind.WAITING, "", null)).isEmpty();
        for (var gone : List.of(this.cafe, this.bus)) {
            assertThatThrownBy(() -> this.stage.run(() -> this.candidates.propose(this.stage.aino(), gone)))
                .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anotherCountySeesNothing() {
        var other = this.cast.stage();

        assertThat(other.in(() -> this.candidates.list(other.aino(), filter(Kind.WAITING, "", null), Language.FI))
            .candidates()).isEmpty();
        assertThatThrownBy(() -> other.run(() -> this.candidates.propose(other.aino(), this.cafe)))
            .isInstanceOf(NotFound.class);
    }

    private List<Candidate> list(Kind kind, String words, @Nullable SurveyId of) {
        return this.stage.in(() -> this.candidates.list(this.stage.aino(), filter(kind, words, of), Language.FI))
            .candidates();
    }

    private static CandidateFilter filter(Kind kind, String words, @Nullable SurveyId survey) {
        return new CandidateFilter(survey, "", words, kind, 1);
    }

}
