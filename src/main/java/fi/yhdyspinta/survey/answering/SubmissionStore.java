package fi.yhdyspinta.survey.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been submitted, version by version, for good. */
@Repository
class SubmissionStore {

    private final JdbcClient db;

    SubmissionStore(JdbcClient db) {
        this.db = db;
    }

    /** A field as it was submitted. */
    record SentField(AnswerId id, Field.Key key, String value) {
    }

    /** All versions, the newest first. */
    List<Version> list(SurveyId survey, OrganisationId organisation) {
        return this.db.sql("""
                SELECT id, version, submitted_at, submitted_by
                FROM survey.submission
                WHERE county_id = platform.county() AND response_id = :response
                ORDER BY version DESC
                """)
            .param("response", Response.idOf(survey, organisation))
            .query((row, number) -> new Version(Rows.uuid(row, "id"), row.getInt("version"),
                    Rows.instant(row, "submitted_at"), new PersonId(Rows.uuid(row, "submitted_by"))))
            .list();
    }

    List<SentField> listFields(UUID submission) {
        return this.db.sql("""
                SELECT answer_id, question_id, part, value
                FROM survey.submitted_answer
                WHERE county_id = platform.county() AND submission_id = :submission
                """).param("submission", submission).query(SubmissionStore::field).list();
    }

    Optional<UUID> findCurrent(UUID response) {
        return this.db.sql("""
                SELECT id
                FROM survey.submission
                WHERE county_id = platform.county() AND response_id = :response AND superseded_at IS NULL
                """).param("response", response).query(UUID.class).optional();
    }

    /** Adds a version in place of the one that counted. */
    void insert(CountyId county, Response response, int version, PersonId by, Instant at, List<Draft> fields) {
        if (version > 1) {
            supersede(response.id(), at);
        }
        var id = Ids.next();
        this.db.sql("""
                INSERT INTO survey.submission (county_id, id, response_id, survey_id, organisation_id, version,
                                               submitted_at, submitted_by)
                VALUES (:county, :id, :response, :survey, :organisation, :version, :at, :by)
                """)
            .param("county", county.value())
            .param("id", id)
            .param("response", response.id())
            .param("survey", response.survey().value())
            .param("organisation", response.organisation().value())
            .param("version", version)
            .param("at", Rows.at(at))
            .param("by", by.value())
            .update();
        insert(county, id, fields);
    }

    private void supersede(UUID response, Instant at) {
        this.db.sql("""
                UPDATE survey.submission
                SET superseded_at = :at
                WHERE county_id = platform.county() AND response_id = :response AND superseded_at IS NULL
                """).param("response", response).param("at", Rows.at(at)).update();
    }

    private void insert(CountyId county, UUID submission, List<Draft> fields) {
        this.db.sql("""
                INSERT INTO survey.submitted_answer (county_id, submission_id, answer_id, question_id, part, value)
                SELECT :county, :submission, f.answer_id, f.question_id, f.part, f.value
                FROM unnest(:answers::uuid[], :questions::uuid[], :parts::text[], :texts::text[])
                     AS f (answer_id, question_id, part, value)
                """)
            .param("county", county.value())
            .param("submission", submission)
            .param("answers", fields.stream().map(field -> field.id().value()).toArray(UUID[]::new))
            .param("questions", fields.stream().map(field -> field.key().question().value()).toArray(UUID[]::new))
            .param("parts", fields.stream().map(field -> field.key().part()).toArray(String[]::new))
            .param("texts", fields.stream().map(Draft::value).toArray(String[]::new))
            .update();
    }

    private static SentField field(ResultSet row, int number) throws SQLException {
        return new SentField(new AnswerId(Rows.uuid(row, "answer_id")),
                new Field.Key(new QuestionId(Rows.uuid(row, "question_id")), row.getString("part")),
                row.getString("value"));
    }

}
