package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The two rounds we ship are as whole as the rounds they tell of. */
class RoundFormatContentTest {

    private static final RoundDocument POHJOIS_SAVO = RoundFiles.round(RoundFiles.own(RoundFiles.POHJOIS_SAVO));

    private static final RoundDocument KESKI_SUOMI = RoundFiles.round(RoundFiles.own(RoundFiles.KESKI_SUOMI));

    @Test
    void councilOfPohjoisSavoHasItsSeats() {
        var seats = (BodyPart.SeatGroups) there(POHJOIS_SAVO.bodies().getFirst().seats());

        assertThat(seats.groups())
            .extracting(BodyPart.SeatGroup::group, BodyPart.SeatGroup::members, BodyPart.SeatGroup::deputies)
            .containsExactly(tuple("kunnat", 10, 10), tuple("hyvinvointialue", 6, 6), tuple("oppilaitokset", 2, 2),
                    tuple("muut toimijat", 6, 6));
        assertThat(seats.groups().getLast().namedParties()).hasSize(6).contains("apteekit", "poliisi");
    }

    @Test
    void seatsMayBeToldInWords() {
        assertThat(POHJOIS_SAVO.bodies()).filteredOn(body -> body.id().equals("jarjestoneuvosto"))
            .extracting(BodyPart::seats)
            .containsExactly(new BodyPart.SeatWords("24 edustajaa + 1 aluehallituksesta (toimintasääntö)"));
    }

    @Test
    void pohjoisSavoIsWhole() {
        assertThat(POHJOIS_SAVO.bodies()).hasSize(18);
        assertThat(POHJOIS_SAVO.unitPositions()).hasSize(9);
        assertThat(POHJOIS_SAVO.focusAreas()).hasSize(6);
        assertThat(POHJOIS_SAVO.goals()).hasSize(27);
        assertThat(POHJOIS_SAVO.materials()).hasSize(4);
        assertThat(POHJOIS_SAVO.process()).hasSize(9);
        assertThat(there(POHJOIS_SAVO.survey()).sections()).hasSize(5);
        assertThat(there(POHJOIS_SAVO.survey()).questions()).hasSize(14);
        assertThat(there(POHJOIS_SAVO.workshop()).topics()).hasSize(3);
        assertThat(there(POHJOIS_SAVO.results()).summaryForBoard()).hasSize(5);
        assertThat(there(POHJOIS_SAVO.results()).themes()).containsOnlyKeys("A4", "D1_top_themes", "D2_themes",
                "W3_findings");
        assertThat(POHJOIS_SAVO.followUp()).hasSize(2);
        assertThat(there(POHJOIS_SAVO.previousRound()).surveyTopics()).hasSize(6);
        assertThat(POHJOIS_SAVO.unknown()).hasSize(5);
    }

    @Test
    void everyTopicOfTheLawHasItsMaterial() {
        assertThat(POHJOIS_SAVO.round().negotiatedTopics())
            .extracting(RoundPart.NegotiatedTopic::topic, topic -> topic.material().size())
            .containsExactly(tuple(LawTopic.GOALS, 1), tuple(LawTopic.MEASURES, 1), tuple(LawTopic.COOPERATION, 3),
                    tuple(LawTopic.FOLLOW_UP, 1));
    }

    @Test
    void questionsAskInEveryWayTheRoundAsks() {
        assertThat(there(POHJOIS_SAVO.survey()).questions()).extracting(QuestionPart::answer)
            .extracting(Object::getClass)
            .asInstanceOf(InstanceOfAssertFactories.LIST)
            .contains(AnswerKind.ScaleAnswer.class, AnswerKind.OpenAnswer.class, AnswerKind.MultiChoice.class,
                    AnswerKind.SingleChoice.class, AnswerKind.OpenAnswerPerItem.class);
    }

    @Test
    void goalsAreTheOptionsAndSomeChoicesRuleOutTheRest() {
        var choice = (AnswerKind.MultiChoice) question("A3").answer();

        assertThat(choice.optionsFrom()).isEqualTo(AnswerKind.Source.GOALS);
        assertThat(choice.extraOptions())
            .extracting(AnswerKind.Option::id, AnswerKind.Option::exclusive, AnswerKind.Option::freeText)
            .containsExactly(tuple("all_equal", true, false), tuple("dont_know", true, false),
                    tuple("other", false, true));
    }

    @Test
    void scaleOfUnknownLengthStaysUnknown() {
        var scale = ((AnswerKind.ScaleAnswer) question("B1").answer()).scale();

        assertThat(scale.points()).isNull();
        assertThat(scale.extra().leavesOpen("points")).isTrue();
        assertThat(scale.extra().leavesOpen("no_opinion_label")).isTrue();
    }

    @Test
    void yesAndNoAreWords() {
        assertThat(((AnswerKind.SingleChoice) question("E2").answer()).options()).extracting(AnswerKind.Option::id)
            .containsExactly("yes", "no", "dont_know");
    }

    @Test
    void stepsTellTheirTimeAsWellAsTheyCan() {
        var survey = there(POHJOIS_SAVO.process().get(2).when());

        assertThat(survey.from()).contains(LocalDate.of(2024, 2, 1));
        assertThat(survey.to()).contains(LocalDate.of(2024, 5, 31));
        assertThat(POHJOIS_SAVO.process().getFirst().when()).isNull();
        assertThat(there(there(POHJOIS_SAVO.survey()).closes()).from()).isEmpty();
    }

    @Test
    void keskiSuomiMeetsSevenTimesAndTwiceInManyPlaces() {
        assertThat(KESKI_SUOMI.events()).hasSize(7);
        assertThat(KESKI_SUOMI.events()).filteredOn(event -> event.mode() == EventPart.EventMode.MULTI_SITE)
            .extracting(EventPart::id)
            .containsExactly("g4", "g6");
        assertThat(KESKI_SUOMI.events().stream().mapToInt(event -> event.municipalities().size()).sum()).isEqualTo(22);
        assertThat(KESKI_SUOMI.events().getFirst().programme()).hasSize(6);
        assertThat(KESKI_SUOMI.events().getFirst().start()).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void openPlaceDiffersFromPlaceNobodyMentioned() {
        assertThat(event("g3").place()).isNull();
        assertThat(event("g3").extra().leavesOpen("place")).isTrue();
        assertThat(event("g4").place()).isNull();
        assertThat(event("g4").extra().leavesOpen("place")).isFalse();
        assertThat(event("g6").extra().leavesOpen("start")).isTrue();
        assertThat(event("g6").extra().leavesOpen("end")).isFalse();
    }

    @Test
    void keskiSuomiIsWhole() {
        assertThat(KESKI_SUOMI.focusAreas()).hasSize(3);
        assertThat(KESKI_SUOMI.process()).hasSize(6);
        assertThat(there(KESKI_SUOMI.contentByLawTopic()).cooperation()).hasSize(1);
        assertThat(KESKI_SUOMI.groupEventProgramme()).hasSize(2);
        assertThat(there(KESKI_SUOMI.groupEventProgramme().getLast().matrix()).rows()).hasSize(3);
        assertThat(KESKI_SUOMI.followUp()).hasSize(2).allMatch(FollowUpPart.FollowUpWords.class::isInstance);
        assertThat(KESKI_SUOMI.derived()).isEqualTo(Map.of("events_total", new Tree.Figure("7"), "group_events",
                new Tree.Figure("6"), "municipalities_total", new Tree.Figure("22")));
    }

    @Test
    void plannedSurveyHasNoQuestionsYet() {
        assertThat(there(KESKI_SUOMI.survey()).status()).isEqualTo(SurveyPart.SurveyStatus.PLANNED);
        assertThat(there(KESKI_SUOMI.survey()).sections()).isEmpty();
        assertThat(there(KESKI_SUOMI.survey()).extra().fields()).containsEntry("sections",
                new Tree.Sequence(List.of()));
    }

    @Test
    void lessonsOfThePreviousRoundAreGoodAndBad() {
        var lessons = there(KESKI_SUOMI.previousRound()).lessons();

        assertThat(lessons).hasSize(5);
        assertThat(lessons).filteredOn(lesson -> lesson.plus() != null).hasSize(2);
        assertThat(lessons).filteredOn(lesson -> lesson.minus() != null).hasSize(3);
    }

    @Test
    void exampleOfTheGuideIsARound() throws IOException {
        var guide = Files.readString(Path.of("docs/features/round-format.md"));
        var example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(guide)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.joining());

        var round = RoundFiles.round(example);

        assertThat(round.goals()).hasSize(1);
        assertThat(round.events().getFirst().extra().leavesOpen("place")).isTrue();
    }

    private static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    private static QuestionPart question(String id) {
        return there(POHJOIS_SAVO.survey()).questions()
            .stream()
            .filter(question -> question.id().equals(id))
            .findFirst()
            .orElseThrow();
    }

    private static EventPart event(String id) {
        return KESKI_SUOMI.events().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    }

}
