package fi.yhdyspinta.survey.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads every newest submission of a survey, one after another. */
@Repository
class SubmittedAnswersStore {

    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient db;

    SubmittedAnswersStore(JdbcClient db) {
        this.db = db;
    }

    /** One organisation's answer, whole. */
    record Submitted(OrganisationId organisation, PartyType partyType, @Nullable String municipality,
            Instant submittedAt, Map<Field, String> answers) {
    }

    void forEach(SurveyId survey, Consumer<Submitted> reader) {
        var gathering = new Gathering(reader);
        this.db.sql("""
                SELECT c.organisation_id, c.party_type, c.municipality_code, s.submitted_at, a.question_id, a.part,
                       a.value
                FROM survey.counted c
                JOIN survey.submission s ON s.county_id = c.county_id AND s.id = c.submission_id
                LEFT JOIN survey.submitted_answer a ON a.county_id = s.county_id AND a.submission_id = s.id
                WHERE c.county_id = platform.county() AND c.survey_id = :survey AND c.edition = 'NEWEST'
                ORDER BY s.submitted_at, c.organisation_id
                """)
            .param("survey", survey.value())
            .withFetchSize(ROWS_AT_ONCE)
            .query((ResultSet row) -> gathering.take(row));
        gathering.end();
    }

    /** Puts the rows of one organisation together. */
    private static final class Gathering {

        private final Consumer<Submitted> reader;

        private @Nullable Submitted current;

        private Gathering(Consumer<Submitted> reader) {
            this.reader = reader;
        }

        private void take(ResultSet row) throws SQLException {
            var organisation = new OrganisationId(Rows.uuid(row, "organisation_id"));
            if (this.current == null || !this.current.organisation().equals(organisation)) {
                end();
                this.current = new Submitted(organisation, PartyType.valueOf(row.getString("party_type")),
                        row.getString("municipality_code"), Rows.instant(row, "submitted_at"), new HashMap<>());
            }
            if (row.getString("part") != null) {
                this.current.answers()
                    .put(new Field(new QuestionId(Rows.uuid(row, "question_id")), row.getString("part")),
                            row.getString("value"));
            }
        }

        private void end() {
            if (this.current != null) {
                this.reader.accept(this.current);
            }
        }

    }

}
