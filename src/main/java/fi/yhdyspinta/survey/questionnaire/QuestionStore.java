package fi.yhdyspinta.survey.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.QuestionKind.Item;
import fi.yhdyspinta.survey.QuestionKind.Option;
import fi.yhdyspinta.survey.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the sections and questions of a survey. */
@Repository
class QuestionStore {

    private final JdbcClient db;

    private final SurveyDetails details;

    QuestionStore(JdbcClient db, SurveyDetails details) {
        this.db = db;
        this.details = details;
    }

    List<Section> list(SurveyId survey) {
        var questions = listQuestions(survey);
        return this.db.sql("""
                SELECT id, key, title_fi, title_sv, title_en, details
                FROM survey.section
                WHERE county_id = platform.county() AND survey_id = :survey
                ORDER BY position
                """)
            .param("survey", survey.value())
            .query((row, number) -> new Section(row.getString("key"), Rows.localText(row, "title"),
                    questions.getOrDefault(Rows.uuid(row, "id"), List.of()),
                    this.details.read(row.getString("details"))))
            .list();
    }

    private Map<UUID, List<Question>> listQuestions(SurveyId survey) {
        var choices = listChoices(survey);
        return this.db.sql("""
                SELECT id, section_id, key, number, kind, text_fi, text_sv, text_en,
                       quoted_goal_fi, quoted_goal_sv, quoted_goal_en, note_fi, note_sv, note_en, required,
                       points, min_label_fi, min_label_sv, min_label_en, max_label_fi, max_label_sv, max_label_en,
                       pass_label_fi, pass_label_sv, pass_label_en, guidance_fi, guidance_sv, guidance_en, details
                FROM survey.question
                WHERE county_id = platform.county() AND survey_id = :survey
                ORDER BY number
                """)
            .param("survey", survey.value())
            .query((row, number) -> Map.entry(Rows.uuid(row, "section_id"),
                    question(row, choices.getOrDefault(Rows.uuid(row, "id"), List.of()))))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<Option>> listChoices(SurveyId survey) {
        return this.db.sql("""
                SELECT c.*
                FROM survey.choice c
                JOIN survey.question q ON q.county_id = c.county_id AND q.id = c.question_id
                WHERE c.county_id = platform.county() AND q.survey_id = :survey
                ORDER BY c.question_id, c.position
                """)
            .param("survey", survey.value())
            .query((row, number) -> Map.entry(Rows.uuid(row, "question_id"), option(row)))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Option option(ResultSet row) throws SQLException {
        return new Option(row.getString("key"), Rows.localText(row, "label"), row.getBoolean("exclusive"),
                row.getBoolean("free_text"), row.getObject("source_id", UUID.class),
                this.details.read(row.getString("details")));
    }

    private Question question(ResultSet row, List<Option> choices) throws SQLException {
        return new Question(new QuestionId(Rows.uuid(row, "id")), row.getString("key"), row.getInt("number"),
                Rows.localText(row, "text"), textOrNull(row, "quoted_goal"), textOrNull(row, "note"),
                row.getBoolean("required"), kind(row, choices), this.details.read(row.getString("details")));
    }

    private static QuestionKind kind(ResultSet row, List<Option> choices) throws SQLException {
        return switch (row.getString("kind")) {
            case "SCALE" -> new QuestionKind.Scale(row.getInt("points"), Rows.localText(row, "min_label"),
                    Rows.localText(row, "max_label"), textOrNull(row, "pass_label"));
            case "OPEN_TEXT" -> new QuestionKind.OpenText();
            case "SINGLE_CHOICE" -> new QuestionKind.SingleChoice(choices);
            case "MULTI_CHOICE" -> new QuestionKind.MultiChoice(choices);
            case "OPEN_TEXT_PER_ITEM" -> new QuestionKind.OpenTextPerItem(items(choices), textOrNull(row, "pass_label"),
                    textOrNull(row, "guidance"));
            default -> throw new IllegalStateException("Unknown kind of question");
        };
    }

    private static List<Item> items(List<Option> choices) {
        return choices.stream()
            .map(choice -> new Item(choice.key(), choice.label(), choice.goal(), choice.details()))
            .toList();
    }

    private static @Nullable LocalText textOrNull(ResultSet row, String prefix) throws SQLException {
        var missing = row.getString(prefix + "_fi") == null && row.getString(prefix + "_sv") == null
                && row.getString(prefix + "_en") == null;
        return missing ? null : Rows.localText(row, prefix);
    }

}
