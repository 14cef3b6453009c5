package fi.yhdyspinta.survey.answering;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.SurveyDraft.QuestionDraft;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.answering.AnswerSheet.Problem;
import fi.yhdyspinta.survey.answering.AnswerSheet.Sending;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.questionnaire.Section;
import fi.yhdyspinta.survey.questionnaire.Survey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerSheetTest {

    private static final Instant APRIL_1 = Instant.parse("2027-04-01T09:00:00Z");

    private static final Instant APRIL_30 = Instant.parse("2027-04-30T20:59:00Z");

    private final Survey survey = survey(APRIL_30);

    private final Map<String, String> typed = new HashMap<>();

    @Test
    void exclusiveOptionStandsAlone() {
        type("q3", "g01\ndont_know");

        assertThat(problems()).containsExactly(new Problem("q3", "survey.answering.problem.exclusive"));
    }

    @Test
    void twoExclusiveOptionsContradictEachOther() {
        type("q3", "all_equal\ndont_know");

        assertThat(problems()).extracting(Problem::field).containsExactly("q3");
    }

    @Test
    void ownWordsTickTheirOption() {
        type("q3.30", "Kulttuurihyvinvointi");

        assertThat(sent("q3")).isEqualTo("other");
        assertThat(sent("q3.30")).isEqualTo("Kulttuurihyvinvointi");
    }

    @Test
    void ownWordsBesideAnExclusiveOptionContradictIt() {
        type("q3", "dont_know");
        type("q3.30", "Kulttuurihyvinvointi");

        assertThat(problems()).extracting(Problem::key).containsExactly("survey.answering.problem.exclusive");
    }

    @Test
    void optionThatAsksForWordsNeedsThem() {
        type("q3", "other");

        assertThat(problems()).containsExactly(new Problem("q3.30", "survey.answering.problem.words"));
    }

    @Test
    void optingOutLeavesTheTextsInTheDraft() {
        type("q7", "out");
        type("q7.2", "Perheryhmä");

        assertThat(complete().values()).containsOnlyKeys(field("q7").key());
    }

    @Test
    void itemsAreSentWithoutOptingOut() {
        type("q7.2", "Perheryhmä");

        assertThat(complete().values()).containsOnlyKeys(field("q7.2").key());
    }

    @Test
    void blankTextIsNoAnswer() {
        type("q2", "  \n ");

        assertThat(problems()).containsExactly(new Problem("q1", "survey.answering.problem.empty"));
    }

    @Test
    void longTextIsKeptInTheDraftAndNotSent() {
        type("q2", "a".repeat(AnswerSheet.LONGEST + 1));

        assertThat(problems()).containsExactly(new Problem("q2", "survey.answering.problem.long"));
    }

    @Test
    void closedSurveyRefusesPolitely() {
        type("q2", "Vastaus");

        assertThat(sheet().send(APRIL_30)).isInstanceOf(Sending.TooLate.class);
        assertThat(sheet().send(APRIL_30.minusMillis(1))).isInstanceOf(Sending.Complete.class);
    }

    @Test
    void choicesThatWereNeverOfferedAreNotKept() {
        assertThat(field("q3").clean("g02\nhack\ng01")).isEqualTo("g01\ng02");
        assertThat(field("q1").clean("6")).isEmpty();
        assertThat(field("q1").clean("none")).isEqualTo("none");
        assertThat(field("q5").clean("none")).isEmpty();
    }

    @Test
    void lineEndsAreOneSignAndTheRestIsVerbatim() {
        assertThat(field("q2").clean(" yksi\r\nkaksi\0 <script> ")).isEqualTo(" yksi\nkaksi <script> ");
    }

    @Test
    void answeredQuestionsAreCounted() {
        type("q1", "4");
        type("q7.1", "x");
        type("q7.2", "y");

        assertThat(sheet().answered()).isEqualTo(2);
    }

    @Test
    void fortyFieldsHaveTheirNames() {
        assertThat(Field.list(this.survey)).extracting(Field::name)
            .doesNotHaveDuplicates()
            .contains("q1", "q3", "q3.30", "q7", "q7.6", "q14");
    }

    private void type(String name, String value) {
        this.typed.put(name, value);
    }

    private String sent(String name) {
        return complete().values().getOrDefault(field(name).key(), "");
    }

    private Sending.Complete complete() {
        var sending = sheet().send(APRIL_1);
        assertThat(sending).isInstanceOf(Sending.Complete.class);
        return (Sending.Complete) sending;
    }

    private List<Problem> problems() {
        return sheet().problems();
    }

    private AnswerSheet sheet() {
        var values = new HashMap<Field.Key, String>();
        this.typed.forEach((name, value) -> values.put(field(name).key(), value));
        return new AnswerSheet(this.survey, values);
    }

    private Field field(String name) {
        return Field.find(this.survey, name).orElseThrow();
    }

    private static Survey survey(Instant closesAt) {
        var number = new AtomicInteger();
        var draft = PreSurvey.draft();
        var sections = draft.sections()
            .stream()
            .map(section -> new Section(section.key(), section.title(),
                    section.questions().stream().map(each -> question(each, number.incrementAndGet())).toList(),
                    Map.of()))
            .toList();
        return new Survey(CountyId.next(), SurveyId.next(), new ProcessId(UUID.randomUUID()), draft.title(),
                draft.respondentUnit(), SurveyState.OPEN, APRIL_1.minusSeconds(60), closesAt, true, sections, Map.of());
    }

    private static Question question(QuestionDraft draft, int number) {
        return new Question(QuestionId.next(), draft.key(), number, draft.text(), draft.quotedGoal(), draft.note(),
                draft.required(), draft.kind(), Map.of());
    }

}
