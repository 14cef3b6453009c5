package fi.yhdyspinta.survey.questionnaire;

import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.QuestionKind.Item;
import fi.yhdyspinta.survey.QuestionKind.Option;
import fi.yhdyspinta.survey.SurveyDraft;
import fi.yhdyspinta.survey.SurveyDraft.QuestionDraft;
import fi.yhdyspinta.survey.SurveyDraft.SectionDraft;
import fi.yhdyspinta.survey.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes the sections and questions of a new survey. */
@Repository
class NewQuestionStore {

    private final JdbcClient db;

    private final SurveyDetails details;

    NewQuestionStore(JdbcClient db, SurveyDetails details) {
        this.db = db;
        this.details = details;
    }

    void insert(CountyId county, SurveyId survey, SurveyDraft draft) {
        var position = 0;
        var number = 0;
        for (var section : draft.sections()) {
            var id = Ids.next();
            insert(county, survey, id, ++position, section);
            for (var question : section.questions()) {
                insert(county, survey, id, ++number, question);
            }
        }
    }

    private void insert(CountyId county, SurveyId survey, UUID id, int position, SectionDraft section) {
        var insert = this.db.sql("""
                INSERT INTO survey.section (county_id, id, survey_id, key, title_fi, title_sv, title_en, position,
                                            details)
                VALUES (:county, :id, :survey, :key, :title_fi, :title_sv, :title_en, :position, :details::jsonb)
                """)
            .param("county", county.value())
            .param("id", id)
            .param("survey", survey.value())
            .param("key", section.key())
            .param("position", position)
            .param("details", this.details.write(section.details()));
        text(insert, "title", section.title()).update();
    }

    private void insert(CountyId county, SurveyId survey, UUID section, int number, QuestionDraft question) {
        var id = QuestionId.next();
        var insert = this.db.sql("""
                INSERT INTO survey.question (
                    county_id, id, survey_id, section_id, key, number, kind, required, points, details,
                    text_fi, text_sv, text_en, quoted_goal_fi, quoted_goal_sv, quoted_goal_en,
                    note_fi, note_sv, note_en, min_label_fi, min_label_sv, min_label_en,
                    max_label_fi, max_label_sv, max_label_en, pass_label_fi, pass_label_sv, pass_label_en,
                    guidance_fi, guidance_sv, guidance_en)
                VALUES (
                    :county, :id, :survey, :section, :key, :number, :kind, :required, :points, :details::jsonb,
                    :text_fi, :text_sv, :text_en, :quoted_goal_fi, :quoted_goal_sv, :quoted_goal_en,
                    :note_fi, :note_sv, :note_en, :min_label_fi, :min_label_sv, :min_label_en,
                    :max_label_fi, :max_label_sv, :max_label_en, :pass_label_fi, :pass_label_sv, :pass_label_en,
                    :guidance_fi, :guidance_sv, :guidance_en)
                """)
            .param("county", county.value())
            .param("id", id.value())
            .param("survey", survey.value())
            .param("section", section)
            .param("key", question.key())
            .param("number", number)
            .param("required", question.required())
            .param("details", this.details.write(question.details()));
        text(insert, "text", question.text());
        text(insert, "quoted_goal", question.quotedGoal());
        text(insert, "note", question.note());
        kind(insert, question.kind()).update();
        insert(county, id, choices(question.kind()));
    }

    private static StatementSpec kind(StatementSpec insert, QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Scale scale ->
                kind(insert, "SCALE", scale.points(), scale.minLabel(), scale.maxLabel(), scale.noOpinionLabel(), null);
            case QuestionKind.OpenText text -> kind(insert, "OPEN_TEXT", null, null, null, null, null);
            case QuestionKind.SingleChoice choice -> kind(insert, "SINGLE_CHOICE", null, null, null, null, null);
            case QuestionKind.MultiChoice choice -> kind(insert, "MULTI_CHOICE", null, null, null, null, null);
            case QuestionKind.OpenTextPerItem perItem ->
                kind(insert, "OPEN_TEXT_PER_ITEM", null, null, null, perItem.optOut(), perItem.guidance());
        };
    }

    private static StatementSpec kind(StatementSpec insert, String kind, @Nullable Integer points,
            @Nullable LocalText minLabel, @Nullable LocalText maxLabel, @Nullable LocalText passLabel,
            @Nullable LocalText guidance) {
        insert.param("kind", kind).param("points", points);
        text(insert, "min_label", minLabel);
        text(insert, "max_label", maxLabel);
        text(insert, "pass_label", passLabel);
        return text(insert, "guidance", guidance);
    }

    private static List<Option> choices(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Scale scale -> List.of();
            case QuestionKind.OpenText text -> List.of();
            case QuestionKind.SingleChoice choice -> choice.options();
            case QuestionKind.MultiChoice choice -> choice.options();
            case QuestionKind.OpenTextPerItem perItem ->
                perItem.items().stream().map(NewQuestionStore::asOption).toList();
        };
    }

    private static Option asOption(Item item) {
        return new Option(item.key(), item.label(), false, false, item.source(), item.details());
    }

    private void insert(CountyId county, QuestionId question, List<Option> choices) {
        var position = 0;
        for (var choice : choices) {
            var insert = this.db.sql("""
                    INSERT INTO survey.choice (county_id, question_id, position, key, label_fi, label_sv, label_en,
                                               exclusive, free_text, source_id, details)
                    VALUES (:county, :question, :position, :key, :label_fi, :label_sv, :label_en,
                            :exclusive, :free_text, :source, :details::jsonb)
                    """)
                .param("county", county.value())
                .param("question", question.value())
                .param("position", ++position)
                .param("key", choice.key())
                .param("exclusive", choice.exclusive())
                .param("free_text", choice.freeText())
                .param("source", choice.goal())
                .param("details", this.details.write(choice.details()));
            text(insert, "label", choice.label()).update();
        }
    }

    private static StatementSpec text(StatementSpec insert, String prefix, @Nullable LocalText text) {
        return insert.param(prefix + "_fi", text == null ? null : text.fi())
            .param(prefix + "_sv", text == null ? null : text.sv())
            .param(prefix + "_en", text == null ? null : text.en());
    }

}
