package fi.yhdyspinta.survey.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads submitted answers one field at a time. */
@Repository
public class OpenAnswerStore {

    private final JdbcClient db;

    OpenAnswerStore(JdbcClient db) {
        this.db = db;
    }

    /** One field of one version of a submitted answer. */
    public record Submitted(AnswerId id, SurveyId survey, QuestionId question, String part, OrganisationId organisation,
            String value, Instant submittedAt, boolean current) {
    }

    /** Every field of the newest versions, in the order of submission. */
    public List<Submitted> list(SurveyId survey) {
        return this.db.sql("""
                SELECT a.answer_id, s.survey_id, a.question_id, a.part, s.organisation_id, a.value, s.submitted_at,
                       true AS current
                FROM survey.submission s
                JOIN survey.submitted_answer a ON a.county_id = s.county_id AND a.submission_id = s.id
                JOIN survey.question q ON q.county_id = a.county_id AND q.id = a.question_id
                WHERE s.county_id = platform.county()
                  AND s.survey_id = :survey
                  AND s.superseded_at IS NULL
                ORDER BY q.number, a.part, s.submitted_at, a.answer_id
                """).param("survey", survey.value()).query(OpenAnswerStore::submitted).list();
    }

    /** The newest version in which the field had a value. */
    public Optional<Submitted> find(AnswerId id) {
        return this.db.sql("""
                SELECT a.answer_id, s.survey_id, a.question_id, a.part, s.organisation_id, a.value, s.submitted_at,
                       s.superseded_at IS NULL AS current
                FROM survey.submitted_answer a
                JOIN survey.submission s ON s.county_id = a.county_id AND s.id = a.submission_id
                WHERE a.county_id = platform.county() AND a.answer_id = :id
                ORDER BY s.version DESC
                LIMIT 1
                """).param("id", id.value()).query(OpenAnswerStore::submitted).optional();
    }

    /** Every version in which the field had a value, the newest first. */
    public List<Submitted> listVersions(AnswerId id) {
        return this.db.sql("""
                SELECT a.answer_id, s.survey_id, a.question_id, a.part, s.organisation_id, a.value, s.submitted_at,
                       s.superseded_at IS NULL AS current
                FROM survey.submitted_answer a
                JOIN survey.submission s ON s.county_id = a.county_id AND s.id = a.submission_id
                WHERE a.county_id = platform.county() AND a.answer_id = :id
                ORDER BY s.version DESC
                """).param("id", id.value()).query(OpenAnswerStore::submitted).list();
    }

    private static Submitted submitted(ResultSet row, int number) throws SQLException {
        return new Submitted(new AnswerId(Rows.uuid(row, "answer_id")), new SurveyId(Rows.uuid(row, "survey_id")),
                new QuestionId(Rows.uuid(row, "question_id")), row.getString("part"),
                new OrganisationId(Rows.uuid(row, "organisation_id")), row.getString("value"),
                Rows.instant(row, "submitted_at"), row.getBoolean("current"));
    }

}
