package fi.yhdyspinta.survey.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.ResponseState;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of responses, one per survey and organisation. */
@Repository
public class ResponseStore {

    private final JdbcClient db;

    ResponseStore(JdbcClient db) {
        this.db = db;
    }

    /** Responses that somebody has written in, in whatever state. */
    public List<Response> list(SurveyId survey) {
        return this.db.sql("""
                SELECT id, survey_id, organisation_id, state, version, submitted_at, submitted_by
                FROM survey.response
                WHERE county_id = platform.county() AND survey_id = :survey
                ORDER BY submitted_at, started_at, id
                """).param("survey", survey.value()).query(ResponseStore::response).list();
    }

    /**
     * How many responses each survey has in each state; surveys without any are left out.
     */
    public Map<SurveyId, Map<ResponseState, Integer>> countByState(Collection<SurveyId> surveys) {
        record Count(UUID survey, ResponseState state, int responses) {
        }
        return this.db.sql("""
                SELECT survey_id AS survey, state, count(*) AS responses
                FROM survey.response
                WHERE county_id = platform.county() AND survey_id IN (:surveys)
                GROUP BY survey_id, state
                """)
            .param("surveys", surveys.stream().map(SurveyId::value).toList())
            .query(Count.class)
            .stream()
            .collect(Collectors.groupingBy(count -> new SurveyId(count.survey()),
                    Collectors.toMap(Count::state, Count::responses)));
    }

    public Optional<Response> find(SurveyId survey, OrganisationId organisation) {
        return this.db.sql("""
                SELECT id, survey_id, organisation_id, state, version, submitted_at, submitted_by
                FROM survey.response
                WHERE county_id = platform.county() AND survey_id = :survey AND organisation_id = :organisation
                """)
            .param("survey", survey.value())
            .param("organisation", organisation.value())
            .query(ResponseStore::response)
            .optional();
    }

    Optional<Response> find(UUID id) {
        return this.db.sql("""
                SELECT id, survey_id, organisation_id, state, version, submitted_at, submitted_by
                FROM survey.response
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id).query(ResponseStore::response).optional();
    }

    /**
     * The response, made if nobody has begun yet, held until the end of the transaction:
     * writers of one organisation take turns.
     */
    Response lock(CountyId county, SurveyId survey, OrganisationId organisation, Instant at) {
        return findLocked(survey, organisation).or(() -> insert(county, survey, organisation, at))
            .or(() -> findLocked(survey, organisation))
            .orElseThrow();
    }

    void markSubmitted(Response response, int version, PersonId by, Instant at) {
        this.db.sql("""
                UPDATE survey.response
                SET state = 'SUBMITTED', version = :version, submitted_at = :at, submitted_by = :by
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", response.id())
            .param("version", version)
            .param("at", Rows.at(at))
            .param("by", by.value())
            .update();
    }

    private Optional<Response> findLocked(SurveyId survey, OrganisationId organisation) {
        return this.db.sql("""
                SELECT id, survey_id, organisation_id, state, version, submitted_at, submitted_by
                FROM survey.response
                WHERE county_id = platform.county() AND survey_id = :survey AND organisation_id = :organisation
                FOR UPDATE
                """)
            .param("survey", survey.value())
            .param("organisation", organisation.value())
            .query(ResponseStore::response)
            .optional();
    }

    /** Empty when somebody else has just begun it. */
    private Optional<Response> insert(CountyId county, SurveyId survey, OrganisationId organisation, Instant at) {
        return this.db.sql("""
                INSERT INTO survey.response (county_id, id, survey_id, organisation_id, started_at)
                VALUES (:county, :id, :survey, :organisation, :at)
                ON CONFLICT DO NOTHING
                RETURNING id, survey_id, organisation_id, state, version, submitted_at, submitted_by
                """)
            .param("county", county.value())
            .param("id", Response.idOf(survey, organisation))
            .param("survey", survey.value())
            .param("organisation", organisation.value())
            .param("at", Rows.at(at))
            .query(ResponseStore::response)
            .optional();
    }

    private static Response response(ResultSet row, int number) throws SQLException {
        var by = Rows.uuid(row, "submitted_by");
        return new Response(Rows.uuid(row, "id"), new SurveyId(Rows.uuid(row, "survey_id")),
                new OrganisationId(Rows.uuid(row, "organisation_id")), ResponseState.valueOf(row.getString("state")),
                row.getInt("version"), Rows.instantOrNull(row, "submitted_at"), by == null ? null : new PersonId(by));
    }

}
