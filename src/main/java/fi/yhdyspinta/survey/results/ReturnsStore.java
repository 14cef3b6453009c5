package fi.yhdyspinta.survey.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the counts of a survey. */
@Repository
class ReturnsStore {

    private final JdbcClient db;

    ReturnsStore(JdbcClient db) {
        this.db = db;
    }

    Returns get(SurveyId survey, Edition edition) {
        var tallies = new HashMap<Field, Map<PartyType, Counts>>();
        this.db.sql("""
                SELECT question_id, part, party_type, choice, count
                FROM survey.tally
                WHERE county_id = platform.county() AND survey_id = :survey AND edition = :edition AND count > 0
                """)
            .param("survey", survey.value())
            .param("edition", edition.name())
            .query((ResultSet row) -> add(tallies, row));
        var byField = new HashMap<Field, Tally>();
        tallies.forEach((field, byType) -> byField.put(field, new Tally(byType)));
        return new Returns(submitted(survey, edition), byField, edition == Edition.TOLD && isTotalOnly(survey));
    }

    private Map<PartyType, Integer> submitted(SurveyId survey, Edition edition) {
        var submitted = new EnumMap<PartyType, Integer>(PartyType.class);
        this.db.sql("""
                SELECT party_type, submitted
                FROM survey.turnout
                WHERE county_id = platform.county() AND survey_id = :survey AND edition = :edition AND submitted > 0
                """).param("survey", survey.value()).param("edition", edition.name()).query((ResultSet row) -> {
            submitted.put(PartyType.valueOf(row.getString("party_type")), row.getInt("submitted"));
        });
        return submitted;
    }

    private boolean isTotalOnly(SurveyId survey) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM survey.total_only
                    WHERE county_id = platform.county() AND survey_id = :survey)
                """).param("survey", survey.value()).query(Boolean.class).single();
    }

    private static void add(Map<Field, Map<PartyType, Counts>> tallies, ResultSet row) throws SQLException {
        var field = new Field(new QuestionId(Rows.uuid(row, "question_id")), row.getString("part"));
        var type = PartyType.valueOf(row.getString("party_type"));
        var choice = row.getString("choice");
        var count = row.getInt("count");
        var counts = choice.isEmpty() ? new Counts(count, Map.of()) : new Counts(0, Map.of(choice, count));
        tallies.computeIfAbsent(field, missing -> new EnumMap<>(PartyType.class)).merge(type, counts, Counts::plus);
    }

}
