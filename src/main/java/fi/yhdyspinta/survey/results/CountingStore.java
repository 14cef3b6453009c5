package fi.yhdyspinta.survey.results;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts submissions into the tallies: first those marked are tied to the submission that
 * counts, then the difference to what was counted before is added.
 */
@Repository
class CountingStore {

    private final JdbcClient db;

    CountingStore(JdbcClient db) {
        this.db = db;
    }

    void mark(CountyId county, SurveyId survey, Organisation organisation) {
        this.db.sql("""
                INSERT INTO survey.uncounted (county_id, survey_id, edition, organisation_id, party_type,
                                              municipality_code)
                VALUES (:county, :survey, 'NEWEST', :organisation, :type, :municipality),
                       (:county, :survey, 'TOLD', :organisation, :type, :municipality)
                ON CONFLICT (county_id, survey_id, edition, organisation_id)
                DO UPDATE SET party_type = excluded.party_type, municipality_code = excluded.municipality_code
                """)
            .param("county", county.value())
            .param("survey", survey.value())
            .param("organisation", organisation.id().value())
            .param("type", organisation.partyType().name())
            .param("municipality", organisation.municipalityCode())
            .update();
    }

    boolean hasUncounted(SurveyId survey, Edition edition) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM survey.uncounted
                    WHERE county_id = platform.county() AND survey_id = :survey AND edition = :edition)
                """).param("survey", survey.value()).param("edition", edition.name()).query(Boolean.class).single();
    }

    /**
     * Organisations by type, old type and new, whose submission the edition does not have
     * yet.
     */
    Map<PartyType, Integer> changed(SurveyId survey, Edition edition) {
        var changed = new EnumMap<PartyType, Integer>(PartyType.class);
        this.db.sql("""
                SELECT party_type, count(DISTINCT organisation_id) AS changed
                FROM (
                    SELECT u.party_type, u.organisation_id
                    FROM survey.uncounted u
                    WHERE u.county_id = platform.county() AND u.survey_id = :survey AND u.edition = :edition
                    UNION ALL
                    SELECT c.party_type, c.organisation_id
                    FROM survey.uncounted u
                    JOIN survey.counted c USING (county_id, survey_id, edition, organisation_id)
                    WHERE u.county_id = platform.county() AND u.survey_id = :survey AND u.edition = :edition) AS each
                GROUP BY party_type
                """).param("survey", survey.value()).param("edition", edition.name()).query(row -> {
            changed.put(PartyType.valueOf(row.getString("party_type")), row.getInt("changed"));
        });
        return changed;
    }

    /** Only one reader counts a survey at a time; the others wait and find it counted. */
    void awaitTurn(SurveyId survey) {
        this.db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:survey, 0))::text")
            .param("survey", survey.toString())
            .query(String.class)
            .list();
    }

    void countIn(SurveyId survey, Edition edition) {
        update(survey, edition, TIE);
        update(survey, edition, TALLY);
        update(survey, edition, TURNOUT);
        update(survey, edition, COUNTED);
        update(survey, edition, UNMARK);
    }

    /** From now on nothing but totals is told of the survey. */
    void tellTotalOnly(SurveyId survey) {
        this.db.sql("""
                INSERT INTO survey.total_only (county_id, survey_id)
                VALUES (platform.county(), :survey)
                ON CONFLICT DO NOTHING
                """).param("survey", survey.value()).update();
    }

    private void update(SurveyId survey, Edition edition, String sql) {
        UUID id = survey.value();
        this.db.sql(sql).param("survey", id).param("edition", edition.name()).update();
    }

    // A subquery and not a join: without statistics a join may compare each with each.
    private static final String TIE = """
            UPDATE survey.uncounted u
            SET submission_id = (
                SELECT s.id
                FROM survey.submission s
                WHERE s.county_id = u.county_id AND s.survey_id = u.survey_id
                  AND s.organisation_id = u.organisation_id AND s.superseded_at IS NULL)
            WHERE u.county_id = platform.county() AND u.survey_id = :survey AND u.edition = :edition
            """;

    private static final String MOVED = """
            WITH moved AS (
                SELECT u.submission_id, u.party_type, 1 AS sign
                FROM survey.uncounted u
                WHERE u.county_id = platform.county() AND u.survey_id = :survey AND u.edition = :edition
                  AND u.submission_id IS NOT NULL
                UNION ALL
                SELECT c.submission_id, c.party_type, -1
                FROM survey.uncounted u
                JOIN survey.counted c USING (county_id, survey_id, edition, organisation_id)
                WHERE u.county_id = platform.county() AND u.survey_id = :survey AND u.edition = :edition
                  AND u.submission_id IS NOT NULL)
            """;

    private static final String TALLY = MOVED + """
            , said AS (
                SELECT a.question_id, a.part, '' AS choice, m.party_type, m.sign
                FROM moved m
                JOIN survey.submitted_answer a ON a.county_id = platform.county() AND a.submission_id = m.submission_id
                UNION ALL
                SELECT a.question_id, '', chosen.key, m.party_type, m.sign
                FROM moved m
                JOIN survey.submitted_answer a ON a.county_id = platform.county() AND a.submission_id = m.submission_id
                JOIN survey.question q ON q.county_id = a.county_id AND q.id = a.question_id
                CROSS JOIN LATERAL string_to_table(a.value, chr(10)) AS chosen (key)
                WHERE q.kind <> 'OPEN_TEXT' AND a.part = '' AND chosen.key <> '')
            MERGE INTO survey.tally t
            USING (
                SELECT question_id, part, choice, party_type, sum(sign)::int AS change
                FROM said
                GROUP BY question_id, part, choice, party_type
                HAVING sum(sign) <> 0) AS d
            ON t.county_id = platform.county() AND t.survey_id = :survey AND t.edition = :edition
               AND t.question_id = d.question_id AND t.part = d.part AND t.choice = d.choice
               AND t.party_type = d.party_type
            WHEN MATCHED THEN UPDATE SET count = t.count + d.change
            WHEN NOT MATCHED THEN INSERT (county_id, survey_id, edition, question_id, part, choice, party_type, count)
                VALUES (platform.county(), :survey, :edition, d.question_id, d.part, d.choice, d.party_type, d.change)
            """;

    private static final String TURNOUT = MOVED + """
            MERGE INTO survey.turnout t
            USING (
                SELECT party_type, sum(sign)::int AS change
                FROM moved
                GROUP BY party_type
                HAVING sum(sign) <> 0) AS d
            ON t.county_id = platform.county() AND t.survey_id = :survey AND t.edition = :edition
               AND t.party_type = d.party_type
            WHEN MATCHED THEN UPDATE SET submitted = t.submitted + d.change
            WHEN NOT MATCHED THEN INSERT (county_id, survey_id, edition, party_type, submitted)
                VALUES (platform.county(), :survey, :edition, d.party_type, d.change)
            """;

    private static final String COUNTED = """
            INSERT INTO survey.counted (county_id, survey_id, edition, organisation_id, party_type, municipality_code,
                                        submission_id)
            SELECT county_id, survey_id, edition, organisation_id, party_type, municipality_code, submission_id
            FROM survey.uncounted
            WHERE county_id = platform.county() AND survey_id = :survey AND edition = :edition
              AND submission_id IS NOT NULL
            ON CONFLICT (county_id, survey_id, edition, organisation_id)
            DO UPDATE SET party_type = excluded.party_type, municipality_code = excluded.municipality_code,
                          submission_id = excluded.submission_id
            """;

    private static final String UNMARK = """
            DELETE FROM survey.uncounted
            WHERE county_id = platform.county() AND survey_id = :survey AND edition = :edition
              AND submission_id IS NOT NULL
            """;

}
