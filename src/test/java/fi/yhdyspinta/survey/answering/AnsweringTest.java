package fi.yhdyspinta.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.OpenAnswers;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.ResponseState;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnsweringTest extends DatabaseTest {

    @Autowired
    private Surveys surveys;

    @Autowired
    private Answering answering;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Submissions submissions;

    @Autowired
    private FieldHistory history;

    @Autowired
    private OpenAnswers openAnswers;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private SurveyId survey;

    @BeforeEach
    void openSurvey() {
        this.stage = this.cast.stage();
        this.survey = PreSurvey.open(this.surveys, this.stage);
    }

    @Test
    void severalDraftAndTheRepresentativeSubmits() {
        this.stage.run(() -> {
            keep(this.stage.tapio(), "q2", "Tapion ehdotus", 0);
            keep(this.stage.helmi(), "q4", "Helmin ehdotus", 0);

            assertThat(submit(this.stage.helmi())).isEqualTo(new Attempt.Submitted(1));
            var sheet = this.submissions.get(this.stage.aino(), this.survey, taimi(), 0);
            assertThat(sheet.contributors()).extracting(person -> person.name())
                .containsExactlyInAnyOrder("Helmi Heinä", "Tapio Taimi");
            assertThat(sheet.submittedBy().name()).isEqualTo("Helmi Heinä");
            assertThat(this.openAnswers.list(this.survey)).extracting(answer -> answer.text())
                .containsExactly("Tapion ehdotus", "Helmin ehdotus");
        });
    }

    @Test
    void receiptGoesByMailWithTheAnswerAsPdf() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q1", "4", 0);
            keep(this.stage.helmi(), "q2", "Kuittaus \u0001 <b>ja</b> merkit \uD83D\uDC69", 0);
            keep(this.stage.helmi(), "q3", "g01\ng02", 0);
            submit(this.stage.helmi());
        });
        var to = "helmi." + this.stage.county().slug().replace("jarvi-savo-", "") + "@example.org";

        assertThat(awaitPdf(to)).startsWith("%PDF");
    }

    private String awaitPdf(String to) {
        for (var patience = 0; patience < 300; patience++) {
            var found = this.db.sql("""
                    SELECT encode(substring(a.content FROM 1 FOR 4), 'escape')
                    FROM notification.outgoing_mail m
                    JOIN notification.attachment a ON a.mail_id = m.id
                    WHERE m.recipient = ?
                    """).param(to).query(String.class).optional();
            if (found.isPresent()) {
                return found.get();
            }
            try {
                Thread.sleep(100);
            }
            catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return "no mail";
    }

    @Test
    void contributorDoesNotSubmit() {
        this.stage.run(() -> {
            keep(this.stage.tapio(), "q2", "Ehdotus", 0);
            assertThatThrownBy(() -> submit(this.stage.tapio())).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void deputySubmitsStandingIn() {
        this.stage.run(() -> {
            var own = this.stage.saarikunta().id();
            keep(this.stage.vieno(), own, "q2", "Kunnan ehdotus", 0);
            assertThat(this.sheets.open(this.stage.vieno(), this.survey, own).inPlaceOf())
                .extracting(person -> person.name())
                .containsExactly("Onni Orava");
            assertThat(this.answering.submit(this.stage.vieno(), this.survey, own, false, asked -> List.of()))
                .isEqualTo(new Attempt.Submitted(1));
        });
    }

    /** 612/2021 knows parties, not persons: an answer does not wait for a new name. */
    @Test
    void deputySubmitsWhenNobodyRepresentsAnyMore() {
        var own = this.stage.saarikunta().id();
        var onni = this.stage.onni().person();
        this.stage.run(() -> this.memberships.list(onni)
            .forEach(each -> this.memberships.end(this.stage.aino(), each.id(), "Siirtyi muualle")));
        this.stage.run(() -> {
            keep(this.stage.vieno(), own, "q2", "Kunnan ehdotus", 0);
            assertThat(this.sheets.open(this.stage.vieno(), this.survey, own).inPlaceOf()).isEmpty();
            assertThat(this.answering.submit(this.stage.vieno(), this.survey, own, false, asked -> List.of()))
                .isEqualTo(new Attempt.Submitted(1));
            var gone = new Actor(this.stage.county().id(), onni, this.memberships.listMandates(onni), null);
            assertThatThrownBy(() -> keep(gone, own, "q2", "Vielä minä", 1)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void twentySubmitsAtOnceAreOneSubmission() throws Exception {
        this.stage.run(() -> keep(this.stage.helmi(), "q2", "Yksi vastaus", 0));
        var presses = new ArrayList<Callable<Attempt>>();
        for (var press = 0; press < 20; press++) {
            presses.add(() -> this.stage.in(() -> submit(this.stage.helmi())));
        }
        try (var people = Executors.newFixedThreadPool(20)) {
            for (var press : people.invokeAll(presses)) {
                assertThat(press.get()).isEqualTo(new Attempt.Submitted(1));
            }
        }

        assertThat(count("SELECT count(*) FROM survey.submission WHERE survey_id = ?")).isEqualTo(1);
    }

    @Test
    void databaseRefusesASecondCountedSubmission() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Vastaus", 0);
            submit(this.stage.helmi());
        });
        assertThatThrownBy(() -> this.stage.run(() -> this.transaction.executeWithoutResult(status -> this.db.sql("""
                INSERT INTO survey.submission (county_id, id, response_id, survey_id, organisation_id, version,
                                               submitted_at, submitted_by)
                SELECT county_id, gen_random_uuid(), response_id, survey_id, organisation_id, 2, submitted_at,
                       submitted_by
                FROM survey.submission
                WHERE survey_id = ?
                """).param(this.survey.value()).update()))).hasMessageContaining("submission_once_per_organisation");
    }

    @Test
    void correctionKeepsEveryVersionAndTheWordsThatWereTakenOut() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Ensimmäinen", 0);
            submit(this.stage.helmi());
            var quoted = this.openAnswers.list(this.survey).getFirst().id();
            keep(this.stage.helmi(), "q2", "", 1);
            keep(this.stage.helmi(), "q4", "Toinen", 0);
            assertThat(submit(this.stage.helmi())).isEqualTo(new Attempt.Submitted(2));

            assertThat(this.openAnswers.list(this.survey)).extracting(answer -> answer.text())
                .containsExactly("Toinen");
            assertThat(this.openAnswers.find(quoted)).hasValueSatisfying(answer -> {
                assertThat(answer.text()).isEqualTo("Ensimmäinen");
                assertThat(answer.current()).isFalse();
            });
            assertThat(this.submissions.get(this.stage.helmi(), this.survey, taimi(), 1).versions()).hasSize(2);
        });
    }

    @Test
    void answerKeepsItsIdThroughCorrections() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Ensimmäinen", 0);
            submit(this.stage.helmi());
            var before = this.openAnswers.list(this.survey).getFirst().id();
            keep(this.stage.helmi(), "q2", "Korjattu", 1);
            submit(this.stage.helmi());

            assertThat(this.openAnswers.list(this.survey).getFirst().id()).isEqualTo(before);
            assertThat(this.openAnswers.listVersions(before)).extracting(answer -> answer.text())
                .containsExactly("Korjattu", "Ensimmäinen");
        });
    }

    @Test
    void closedSurveyKeepsTheDraftAndWhatStillComes() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Ennen", 0);
            this.surveys.close(this.stage.aino(), this.survey);

            var late = this.answering.submit(this.stage.helmi(), this.survey, taimi(), false,
                    asked -> List.of(typed("q2", "Ennen ja jälkeen", 1)));

            assertThat(late).isEqualTo(new Attempt.TooLate());
            var sheet = this.sheets.open(this.stage.helmi(), this.survey, taimi());
            assertThat(sheet.open()).isFalse();
            assertThat(Answering.values(sheet.drafts()).values()).containsExactly("Ennen ja jälkeen");
            assertThat(this.openAnswers.list(this.survey)).isEmpty();
        });
    }

    @Test
    void secondWriterSeesTheFirstsTextAndNothingIsLost() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Alku.", 0);
            keep(this.stage.tapio(), "q2", "Tapion alku.", 1);

            var outcome = keep(this.stage.helmi(), "q2", "Helmin alku.", 1);

            assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
                assertThat(conflict.mine()).isEqualTo("Helmin alku.");
                assertThat(conflict.theirs()).isEqualTo("Tapion alku.");
            });
            var past = this.history.get(this.stage.helmi(), this.survey, taimi(), "q2");
            assertThat(past.now().text()).isEqualTo("Tapion alku.");
            assertThat(past.former()).extracting(FieldPast.Entry::text)
                .containsExactlyInAnyOrder("Helmin alku.", "Alku.");

            var own = past.former().stream().filter(FieldPast.Entry::setAside).findFirst().orElseThrow();
            this.history.restore(this.stage.helmi(), this.survey, taimi(), "q2", UUID.fromString(own.id()));
            assertThat(this.history.get(this.stage.helmi(), this.survey, taimi(), "q2").now().text())
                .isEqualTo("Helmin alku.");
        });
    }

    @Test
    void textsOfTwoWaitForAnybodyToChooseAndSubmittingAsksFirst() {
        this.stage.run(() -> {
            var waiting = clash("Helmin alku.", "Tapion alku.");
            assertThat(this.sheets.open(this.stage.tapio(), this.survey, taimi()).unsettled()).singleElement()
                .satisfies(aside -> {
                    assertThat(aside.value()).isEqualTo("Helmin alku.");
                    assertThat(aside.by()).isEqualTo(this.stage.helmi().person());
                });
            assertThat(submit(this.stage.helmi())).isEqualTo(new Attempt.Waiting());
            assertThat(this.openAnswers.list(this.survey)).isEmpty();

            assertThat(settle(waiting, Choice.Kind.BOTH)).isEqualTo(new Attempt.Saved());
            assertThat(this.history.get(this.stage.helmi(), this.survey, taimi(), "q2").now().text())
                .isEqualTo("Tapion alku.\n\nHelmin alku.");
            assertThatThrownBy(() -> settle(waiting, Choice.Kind.TAKE)).isInstanceOf(NotFound.class);
            assertThat(submit(this.stage.helmi())).isEqualTo(new Attempt.Submitted(1));
        });
    }

    @Test
    void oneMaySubmitKnowingThatTextsWait() {
        this.stage.run(() -> {
            clash("Helmin alku.", "Tapion alku.");

            assertThat(this.answering.submit(this.stage.helmi(), this.survey, taimi(), true, asked -> List.of()))
                .isEqualTo(new Attempt.Submitted(1));
            assertThat(this.openAnswers.list(this.survey)).extracting(answer -> answer.text())
                .containsExactly("Tapion alku.");
            assertThat(this.sheets.open(this.stage.tapio(), this.survey, taimi()).unsettled()).hasSize(1);
        });
    }

    @Test
    void textChosenOverStaysAmongTheFormerOnesAndDoesNotWaitAgain() {
        this.stage.run(() -> {
            var waiting = clash("Helmin alku.", "Tapion alku.");
            settle(waiting, Choice.Kind.KEEP);
            keep(this.stage.helmi(), "q2", "Helmin alku.", 1);

            assertThat(this.sheets.open(this.stage.helmi(), this.survey, taimi()).unsettled()).isEmpty();
            var past = this.history.get(this.stage.tapio(), this.survey, taimi(), "q2");
            assertThat(past.now().text()).isEqualTo("Tapion alku.");
            assertThat(past.former()).extracting(FieldPast.Entry::text).contains("Helmin alku.");

            keep(this.stage.helmi(), "q2", "Helmin toinen alku.", 1);
            assertThat(this.sheets.open(this.stage.tapio(), this.survey, taimi()).unsettled()).hasSize(1);
            this.answering.keep(this.stage.helmi(), this.survey, taimi(),
                    new Typed(field("q2"), "Helmin valinta.", 2, null, null, true));
            assertThat(this.sheets.open(this.stage.tapio(), this.survey, taimi()).unsettled()).isEmpty();
        });
    }

    private UUID clash(String set, String standing) {
        keep(this.stage.helmi(), "q2", "Alku.", 0);
        keep(this.stage.tapio(), "q2", standing, 1);
        keep(this.stage.helmi(), "q2", set, 1);
        return this.sheets.open(this.stage.helmi(), this.survey, taimi()).unsettled().getFirst().id();
    }

    private Attempt settle(UUID waiting, Choice.Kind kind) {
        return this.answering.settle(this.stage.tapio(), this.survey, taimi(), "q2", new Choice(waiting, kind),
                asked -> List.of());
    }

    @Test
    void textThatIsTooLongIsRefusedAndTheRestIsKept() {
        var tooLong = "ä".repeat(Field.MOST + 1);
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Alku.", 0);
            var typed = List.of(typed("q2", tooLong, 1), typed("q4", "Muu", 0));

            assertThat(this.answering.save(this.stage.helmi(), this.survey, taimi(), asked -> typed))
                .isEqualTo(new Attempt.Unsettled(List.of(new Outcome.TooLong(field("q2"), tooLong, 1))));
            assertThat(this.history.get(this.stage.helmi(), this.survey, taimi(), "q2").now().text())
                .isEqualTo("Alku.");
            assertThat(this.history.get(this.stage.helmi(), this.survey, taimi(), "q4").now().text()).isEqualTo("Muu");
        });
    }

    @Test
    void editsInDifferentPlacesAreMerged() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Yksi kaksi kolme neljä", 0);
            keep(this.stage.tapio(), "q2", "Nolla yksi kaksi kolme neljä".replace("yksi", "Yksi"), 1);

            assertThat(keep(this.stage.helmi(), "q2", "Yksi kaksi kolme neljä viisi", 1)).isInstanceOfSatisfying(
                    Outcome.Kept.class,
                    kept -> assertThat(kept.value()).isEqualTo("Nolla Yksi kaksi kolme neljä viisi"));
        });
    }

    @Test
    void textKeptWithoutTheWriterHearingOfItIsNotMetAsAnothers() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Hyvä", 0);
            var on = new Typed(field("q2"), "Hyvä alku", 0, null, "Hyvä", false);

            assertThat(this.answering.keep(this.stage.helmi(), this.survey, taimi(), on))
                .isInstanceOfSatisfying(Outcome.Kept.class, kept -> assertThat(kept.value()).isEqualTo("Hyvä alku"));
        });
    }

    @Test
    void repeatedSaveIsHarmless() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Sama", 0);
            assertThat(keep(this.stage.helmi(), "q2", "Sama", 0).revision()).isEqualTo(1);
        });
    }

    @Test
    void ticksOfTwoPeopleAreMerged() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q3", "g01", 0);
            keep(this.stage.tapio(), "q3", "g01\ng02", 1);
            assertThat(keep(this.stage.helmi(), "q3", "g01\ng05", 1)).isInstanceOfSatisfying(Outcome.Kept.class,
                    kept -> assertThat(kept.value()).isEqualTo("g01\ng02\ng05"));
        });
    }

    /** Who may write, submit and read the answer of the NGO. */
    @Test
    void permissions() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Vastaus", 0);
            var county = this.stage.county();
            var coordinator = this.cast.actor(county, "kunta" + UUID.randomUUID(), "Kaino Kunta", this.stage.taimi(),
                    Role.MUNICIPAL_COORDINATOR);
            var facilitator = this.cast.actor(county, "fasi" + UUID.randomUUID(), "Fanni Fasi", this.stage.taimi(),
                    Role.FACILITATOR);

            Consumer<Actor> write = actor -> this.sheets.open(actor, this.survey, taimi());
            assertMay(write, this.stage.helmi(), this.stage.tapio(), coordinator);
            assertMayNot(write, NotFound.class, this.stage.aino(), this.stage.onni(), this.stage.vieno(),
                    this.stage.sara(), this.stage.urho());
            assertMayNot(write, Forbidden.class, facilitator, this.stage.visitor());

            Consumer<Actor> submit = this::submit;
            assertMayNot(submit, NotFound.class, this.stage.aino(), this.stage.onni(), this.stage.sara());
            assertMayNot(submit, Forbidden.class, this.stage.tapio(), coordinator, facilitator);
            assertMay(submit, this.stage.helmi());

            Consumer<Actor> read = actor -> this.submissions.get(actor, this.survey, taimi(), 0);
            assertMay(read, this.stage.helmi(), this.stage.tapio(), coordinator, this.stage.aino());
            assertMayNot(read, NotFound.class, this.stage.onni(), this.stage.sara(), this.stage.urho());
        });
    }

    @Test
    void coordinatorReadsNoDraft() {
        this.stage.run(() -> {
            keep(this.stage.helmi(), "q2", "Luonnos", 0);
            assertThatThrownBy(() -> this.submissions.get(this.stage.aino(), this.survey, taimi(), 0))
                .isInstanceOf(NotFound.class);
            assertThat(this.surveys.listRespondents(this.survey))
                .filteredOn(respondent -> respondent.organisation().equals(taimi()))
                .singleElement()
                .satisfies(respondent -> assertThat(respondent.state()).isEqualTo(ResponseState.DRAFT));
        });
    }

    @Test
    void surveyThatIsNotOpenYetIsNotThere() {
        this.stage.run(() -> {
            var hidden = this.surveys.create(this.stage.aino(), new ProcessId(UUID.randomUUID()), PreSurvey.draft());
            assertThatThrownBy(() -> this.sheets.open(this.stage.helmi(), hidden, taimi()))
                .isInstanceOf(NotFound.class);
        });
    }

    private static void assertMay(Consumer<Actor> deed, Actor... actors) {
        for (var actor : actors) {
            deed.accept(actor);
        }
    }

    private static void assertMayNot(Consumer<Actor> deed, Class<? extends RuntimeException> refusal, Actor... actors) {
        for (var actor : actors) {
            assertThatThrownBy(() -> deed.accept(actor)).isInstanceOf(refusal);
        }
    }

    private Outcome keep(Actor actor, String field, String value, int revision) {
        return keep(actor, taimi(), field, value, revision);
    }

    private Outcome keep(Actor actor, OrganisationId organisation, String field, String value, int revision) {
        return this.answering.keep(actor, this.survey, organisation, typed(field, value, revision));
    }

    private Attempt submit(Actor actor) {
        return this.answering.submit(actor, this.survey, taimi(), false, asked -> List.of());
    }

    private Typed typed(String field, String value, int revision) {
        return Typed.of(field(field), value, revision);
    }

    private Field field(String name) {
        return Field.find(this.answering.survey(this.stage.helmi(), this.survey, taimi()), name).orElseThrow();
    }

    private OrganisationId taimi() {
        return this.stage.taimi().id();
    }

    private long count(String sql) {
        return this.stage.in(() -> this.transaction
            .execute(status -> this.db.sql(sql).param(this.survey.value()).query(Long.class).single()));
    }

}
