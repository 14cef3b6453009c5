package fi.yhdyspinta.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.AgreementLevel;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.Dissent;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.outcome.conclusion.Conclusions;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.Surveys;
import fi.yhdyspinta.workshop.Walls;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.round.format.Reading;
import fi.yhdyspinta.round.format.ResultsPart;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.RoundFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RoundFilesTest extends DatabaseTest {

    @Autowired
    private RoundFiles files;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Surveys surveys;

    @Autowired
    private Walls walls;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private NextRounds nextRounds;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = { "pohjois-savo-2024", "keski-suomi-2024" })
    void importExportImportIsIdentical(String name) throws IOException {
        var original = read(new ClassPathResource("rounds/" + name + ".yaml").getContentAsByteArray());

        assertThat(thereAndBack(original)).isEqualTo(original);
    }

    @ParameterizedTest
    @ValueSource(strings = { "pohjois-savo-2024", "keski-suomi-2024" })
    void sourceFilesComeBackWhole(String name) throws IOException {
        var file = Path.of("../shared/rounds/" + name + ".yaml");
        Assumptions.assumeTrue(Files.exists(file), "The source rounds are not here");
        var original = read(Files.readAllBytes(file));

        assertThat(thereAndBack(original)).isEqualTo(original);
    }

    @Test
    void aRoundTakenTwiceGetsItsOwnKey() throws IOException {
        var stage = this.cast.stage();
        var document = read(new ClassPathResource("rounds/pohjois-savo-2024.yaml").getContentAsByteArray());

        stage.run(() -> this.files.take(stage.aino(), document, false));
        var second = stage.in(() -> this.files.take(stage.aino(), document, false));

        assertThat(second.key()).isEqualTo("pohjois-savo-2024-2");
        assertThat(stage.in(() -> this.rounds.list(stage.aino()))).hasSize(2);
    }

    @Test
    void theAuditTrailTellsABroughtRoundFromANextOne() throws IOException {
        var stage = this.cast.stage();
        var document = read(new ClassPathResource("rounds/keski-suomi-2024.yaml").getContentAsByteArray());
        var first = stage.in(() -> this.files.take(stage.aino(), document, false));
        var next = begun(stage, first, 2025);

        assertThat(deeds(stage, first)).containsExactly("ROUND_IMPORTED");
        assertThat(deeds(stage, next)).containsExactly("ROUND_CREATED");
    }

    @Test
    void theNextRoundIsOfTheYearThatIsChosen() {
        var stage = this.cast.stage();
        var first = stage.in(() -> this.files.take(stage.aino(), file("keski-suomi-2024"), false));
        var next = begun(stage, first, 2027);

        assertThat(next.key()).isEqualTo("keski-suomi-2027");
        assertThat(next.year()).isEqualTo(2027);
        var said = stage.in(() -> this.files.document(stage.aino(), next));
        var before = read(file("keski-suomi-2024")).events();
        assertThat(said.events()).zipSatisfy(before, (now, then) -> {
            if (then.date() != null && now.date() != null) {
                assertThat(now.date().getDayOfWeek()).isEqualTo(then.date().getDayOfWeek());
                assertThat(now.date()).isBetween(then.date().plusYears(3).minusDays(3),
                        then.date().plusYears(3).plusDays(3));
            }
        });
        assertThat(said.previousRound()).isNotNull().satisfies(past -> assertThat(past.year()).isEqualTo(2024));
    }

    @Test
    void aYearThatIsTakenMakesNoRound() {
        var stage = this.cast.stage();
        var first = stage.in(() -> this.files.take(stage.aino(), file("keski-suomi-2024"), false));
        var next = begun(stage, first, 2025);

        var again = stage.in(() -> this.nextRounds.create(stage.aino(), first.key(), 2025, List.of(), List.of()));
        assertThat(again).isEqualTo(new NextRound.Taken(next));
        assertThat(stage.in(() -> this.rounds.list(stage.aino()))).hasSize(2);
        assertThat(stage.in(() -> this.nextRounds.firstFreeYear(stage.aino(), first))).isEqualTo(2026);
        assertThatThrownBy(
                () -> stage.in(() -> this.nextRounds.create(stage.aino(), first.key(), 2024, List.of(), List.of())))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private Round begun(Stage stage, Round from, int year) {
        var made = stage.in(() -> this.nextRounds.create(stage.aino(), from.key(), year, List.of(), List.of()));
        return ((NextRound.Begun) made).round();
    }

    private static byte[] file(String name) {
        try {
            return new ClassPathResource("rounds/" + name + ".yaml").getContentAsByteArray();
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void theLevelOfAgreementTravelsWithTheFile() {
        var stage = this.cast.stage();
        var round = stage.in(() -> this.files.take(stage.aino(), file("pohjois-savo-2024"), false));
        var held = stage.in(() -> this.outcomes.listConclusions(round.id().process()));
        assertThat(held).extracting(each -> each.agreement().isRecorded()).containsOnly(false);
        setLevels(stage, held);

        var file = stage.in(() -> this.files.export(stage.aino(), round));
        var said = Objects.requireNonNull(read(file).results()).summaryForBoard();
        assertThat(said).extracting(ResultsPart.Conclusion::agreement)
            .startsWith(ResultsPart.Agreement.MAJORITY, ResultsPart.Agreement.NOTED_DISSENT, null);
        assertThat(said.get(1).dissent()).isEqualTo("Yksi kunta on toista mieltä.");
        assertThat(thereAndBack(read(file))).isEqualTo(read(file));
    }

    private void setLevels(Stage stage, List<Conclusion> held) {
        stage.run(() -> this.conclusions.change(stage.aino(), held.get(0).id(), 0,
                level(held.get(0), AgreementLevel.MAJORITY, null)));
        stage.run(() -> this.conclusions.change(stage.aino(), held.get(1).id(), 0, level(held.get(1),
                AgreementLevel.NOTED_DISSENT, new Dissent("Yksi kunta on toista mieltä.", List.of()))));
    }

    private static ConclusionDraft level(Conclusion held, AgreementLevel level, @Nullable Dissent dissent) {
        return new ConclusionDraft(held.topic(), held.topicLabel(), held.text(), level, dissent, held.findings());
    }

    private List<String> deeds(Stage stage, Round round) {
        return stage.in(() -> this.transaction
            .execute(status -> this.db.sql("SELECT action FROM identity.audit_entry WHERE subject_id = ?")
                .param(round.id().value())
                .query(String.class)
                .list()));
    }

    @Test
    void quotasOfTheCouncilAreKept() throws IOException {
        var stage = this.cast.stage();
        var document = read(new ClassPathResource("rounds/pohjois-savo-2024.yaml").getContentAsByteArray());
        var round = stage.in(() -> this.files.take(stage.aino(), document, false));

        var council = stage.in(() -> this.rounds.listBodies(stage.aino(), round))
            .stream()
            .filter(body -> body.key().equals("hyte-neuvottelukunta"))
            .findFirst()
            .orElseThrow();

        assertThat(council.seats()).extracting(seats -> seats.members() + "+" + seats.deputies())
            .containsExactly("10+10", "6+6", "2+2", "6+6");
        assertThat(council.members()).isEqualTo(24);
    }

    @Test
    void aFileMakesTheSurveyTheWallsAndTheConclusions() throws IOException {
        var stage = this.cast.stage();
        var document = read(new ClassPathResource("rounds/pohjois-savo-2024.yaml").getContentAsByteArray());
        var process = stage.in(() -> this.files.take(stage.aino(), document, false)).id().process();

        var survey = stage.in(() -> this.surveys.read(process).getFirst());
        var questions = survey.sections().stream().flatMap(section -> section.questions().stream()).toList();
        assertThat(questions).hasSize(14);
        assertThat(questions.getFirst().kind()).isInstanceOfSatisfying(QuestionKind.Scale.class,
                scale -> assertThat(scale.points()).isEqualTo(5));
        assertThat(questions.get(2).kind()).isInstanceOfSatisfying(QuestionKind.MultiChoice.class, choice -> {
            assertThat(choice.options()).hasSize(30);
            assertThat(choice.options().stream().filter(option -> option.goal() != null)).hasSize(27);
            assertThat(choice.options().stream().filter(QuestionKind.Option::exclusive)).hasSize(2);
            assertThat(choice.options().getLast().freeText()).isTrue();
        });
        assertThat(questions.get(6).kind()).isInstanceOfSatisfying(QuestionKind.OpenTextPerItem.class, each -> {
            assertThat(each.items()).hasSize(6);
            assertThat(each.optOut()).isNotNull();
            assertThat(each.guidance()).isNotNull();
        });
        assertThat(stage.in(() -> this.walls.list(process))).hasSize(3);
        assertThat(stage.in(() -> this.outcomes.listConclusions(process))).hasSize(5)
            .first()
            .satisfies(conclusion -> assertThat(conclusion.topic()).isEqualTo(LawTopic.GOALS));
    }

    @Test
    void aPlannedSurveyWithoutQuestionsMakesNoSurvey() throws IOException {
        var stage = this.cast.stage();
        var document = read(new ClassPathResource("rounds/keski-suomi-2024.yaml").getContentAsByteArray());
        var process = stage.in(() -> this.files.take(stage.aino(), document, false)).id().process();

        assertThat(stage.in(() -> this.surveys.list(process))).isEmpty();
    }

    @Test
    void aConclusionNotYetPublishedStaysOutOfAVisitorsFile() throws IOException {
        var stage = this.cast.stage();
        var document = read(new ClassPathResource("rounds/pohjois-savo-2024.yaml").getContentAsByteArray());
        var round = stage.in(() -> this.files.take(stage.aino(), document, false));
        stage.run(() -> this.outcomes.createConclusion(stage.aino(), round.id().process(),
                ConclusionDraft.common(LawTopic.FOLLOW_UP, null, LocalText.finnish("Kuudes, vielä kesken"))));
        stage.run(() -> this.rounds.publish(stage.aino(), round.key()));

        assertThat(file(stage, stage.aino(), round)).contains("Kuudes");
        assertThat(file(stage, stage.visitor(), round)).doesNotContain("Kuudes").contains("paneudutaan");
    }

    @Test
    void onlyTheCoordinatorTakesAFile() throws IOException {
        var stage = this.cast.stage();
        var document = read(new ClassPathResource("rounds/pohjois-savo-2024.yaml").getContentAsByteArray());

        for (var other : List.of(stage.onni(), stage.helmi(), stage.meri(), stage.urho(), stage.sara(),
                stage.visitor())) {
            assertThatThrownBy(() -> stage.run(() -> this.files.take(other, document, false)))
                .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void visitorsSeeARoundOnceItIsPublished() throws IOException {
        var stage = this.cast.stage();
        var document = read(new ClassPathResource("rounds/keski-suomi-2024.yaml").getContentAsByteArray());
        var round = stage.in(() -> this.files.take(stage.aino(), document, false));

        assertThatThrownBy(() -> stage.run(() -> this.rounds.get(stage.visitor(), round.key())))
            .isInstanceOf(NotFound.class);
        stage.run(() -> this.rounds.publish(stage.aino(), round.key()));
        assertThat(stage.in(() -> this.rounds.get(stage.visitor(), round.key())).year()).isEqualTo(2024);
    }

    private String file(Stage stage, Actor who, Round round) {
        return new String(stage.in(() -> this.files.export(who, round)), StandardCharsets.UTF_8);
    }

    private RoundDocument thereAndBack(RoundDocument original) {
        var stage = this.cast.stage();
        var once = exported(stage, original);
        assertThat(exported(this.cast.stage(), once)).isEqualTo(once);
        return once;
    }

    private RoundDocument exported(Stage stage, RoundDocument document) {
        var round = stage.in(() -> this.files.take(stage.aino(), document, false));
        var file = stage.in(() -> this.files.export(stage.aino(), round));
        return read(file);
    }

    private static RoundDocument read(byte[] file) {
        var reading = RoundFormat.read(file);
        assertThat(reading).as(new String(file, StandardCharsets.UTF_8)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<RoundDocument>) reading).document();
    }

}
