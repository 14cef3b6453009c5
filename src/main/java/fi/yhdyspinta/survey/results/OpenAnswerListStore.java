package fi.yhdyspinta.survey.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open answers of those submissions that stand in an edition. */
@Repository
class OpenAnswerListStore {

    private final JdbcClient db;

    OpenAnswerListStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * One page of what the filter wants, among the fields and party types that may be
     * read.
     */
    List<OpenAnswerRow> list(SurveyId survey, Edition edition, List<Readable> readable, OpenAnswerFilter filter) {
        return this.db
            .sql("""
                    SELECT a.answer_id, a.question_id, a.part, a.value, c.organisation_id, c.party_type, s.submitted_at,
                           count(*) OVER () AS found
                    FROM survey.counted c
                    JOIN survey.submission s ON s.county_id = c.county_id AND s.id = c.submission_id
                    JOIN survey.submitted_answer a ON a.county_id = c.county_id AND a.submission_id = c.submission_id
                    JOIN unnest(:questions::uuid[], :parts::text[], :types::text[]) AS readable (question_id, part, party_type)
                      ON readable.question_id = a.question_id AND readable.part = a.part
                     AND readable.party_type = c.party_type
                    WHERE c.county_id = platform.county() AND c.survey_id = :survey AND c.edition = :edition
                      AND (:municipality::text IS NULL OR c.municipality_code = :municipality)
                      AND (:pattern::text IS NULL OR a.value ILIKE :pattern)
                    ORDER BY CASE WHEN :order = 'LONGEST' THEN length(a.value) END DESC,
                             CASE WHEN :order = 'NEWEST' THEN s.submitted_at END DESC,
                             md5(a.answer_id::text)
                    LIMIT :limit OFFSET :offset
                    """)
            .param("questions",
                    readable.stream().map(each -> each.field().question().toString()).toArray(String[]::new))
            .param("parts", readable.stream().map(each -> each.field().part()).toArray(String[]::new))
            .param("types", readable.stream().map(each -> each.type().name()).toArray(String[]::new))
            .param("survey", survey.value())
            .param("edition", edition.name())
            .param("municipality", filter.municipality())
            .param("pattern", filter.pattern())
            .param("order", filter.order().name())
            .param("limit", OpenAnswerFilter.PAGE)
            .param("offset", filter.offset())
            .query(OpenAnswerListStore::answer)
            .list();
    }

    /** The municipalities that the counted organisations belong to. */
    List<String> listMunicipalities(SurveyId survey) {
        return this.db.sql("""
                SELECT DISTINCT municipality_code
                FROM survey.counted
                WHERE county_id = platform.county() AND survey_id = :survey AND edition = 'NEWEST'
                  AND municipality_code IS NOT NULL
                """).param("survey", survey.value()).query((row, number) -> row.getString("municipality_code")).list();
    }

    private static OpenAnswerRow answer(ResultSet row, int number) throws SQLException {
        return new OpenAnswerRow(new AnswerId(Rows.uuid(row, "answer_id")),
                new Field(new QuestionId(Rows.uuid(row, "question_id")), row.getString("part")), row.getString("value"),
                new OrganisationId(Rows.uuid(row, "organisation_id")), PartyType.valueOf(row.getString("party_type")),
                Rows.instant(row, "submitted_at"), row.getInt("found"));
    }

    /** A field whose words of a party type may be read. */
    record Readable(Field field, PartyType type) {
    }

}
