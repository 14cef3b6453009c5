package fi.yhdyspinta.survey.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.RespondentUnit;
import fi.yhdyspinta.survey.SurveyDraft;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of surveys. */
@Repository
class SurveyStore {

    private final JdbcClient db;

    private final SurveyDetails details;

    SurveyStore(JdbcClient db, SurveyDetails details) {
        this.db = db;
        this.details = details;
    }

    Optional<SurveyRow> find(SurveyId id) {
        return this.db.sql("""
                SELECT county_id, id, process_id, title_fi, title_sv, title_en, respondent_unit, state, opens_at,
                       closes_at, example, revision, details
                FROM survey.survey
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(this::survey).optional();
    }

    /** All of the county, the newest first. */
    List<SurveyRow> list() {
        return this.db.sql("""
                SELECT county_id, id, process_id, title_fi, title_sv, title_en, respondent_unit, state, opens_at,
                       closes_at, example, revision, details
                FROM survey.survey
                WHERE county_id = platform.county()
                ORDER BY coalesce(opens_at, created_at) DESC, id DESC
                """).query(this::survey).list();
    }

    /** All of a process, in the order made. */
    List<SurveyRow> list(ProcessId process) {
        return this.db.sql("""
                SELECT county_id, id, process_id, title_fi, title_sv, title_en, respondent_unit, state, opens_at,
                       closes_at, example, revision, details
                FROM survey.survey
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY created_at, id
                """).param("process", process.value()).query(this::survey).list();
    }

    List<SurveyRow> listOpenUntil(Instant now) {
        return this.db.sql("""
                SELECT county_id, id, process_id, title_fi, title_sv, title_en, respondent_unit, state, opens_at,
                       closes_at, example, revision, details
                FROM survey.survey
                WHERE county_id = platform.county() AND state = 'OPEN' AND closes_at <= :now
                """).param("now", Rows.at(now)).query(this::survey).list();
    }

    void insert(CountyId county, SurveyId id, ProcessId process, SurveyDraft draft, Instant at) {
        this.db.sql("""
                INSERT INTO survey.survey (county_id, id, process_id, title_fi, title_sv, title_en, respondent_unit,
                                           state, opens_at, closes_at, example, details, created_at)
                VALUES (:county, :id, :process, :fi, :sv, :en, :unit, 'DRAFT', :opens, :closes, :example,
                        :details::jsonb, :at)
                """)
            .param("county", county.value())
            .param("id", id.value())
            .param("process", process.value())
            .param("fi", draft.title().fi())
            .param("sv", draft.title().sv())
            .param("en", draft.title().en())
            .param("unit", draft.respondentUnit().name())
            .param("opens", Rows.atOrNull(draft.opensAt()))
            .param("closes", Rows.atOrNull(draft.closesAt()))
            .param("example", draft.example())
            .param("details", this.details.write(draft.details()))
            .param("at", Rows.at(at))
            .update();
    }

    /** Returns false when the survey was not in one of those states any more. */
    boolean save(SurveyId id, SurveyState from, SurveyState to, @Nullable Instant opensAt, @Nullable Instant closesAt) {
        return this.db.sql("""
                UPDATE survey.survey
                SET state = :to, opens_at = :opens, closes_at = :closes
                WHERE county_id = platform.county() AND id = :id AND state = :from
                """)
            .param("id", id.value())
            .param("from", from.name())
            .param("to", to.name())
            .param("opens", Rows.atOrNull(opensAt))
            .param("closes", Rows.atOrNull(closesAt))
            .update() == 1;
    }

    private SurveyRow survey(ResultSet row, int number) throws SQLException {
        return new SurveyRow(new CountyId(Rows.uuid(row, "county_id")), new SurveyId(Rows.uuid(row, "id")),
                new ProcessId(Rows.uuid(row, "process_id")), Rows.localText(row, "title"),
                RespondentUnit.valueOf(row.getString("respondent_unit")), SurveyState.valueOf(row.getString("state")),
                Rows.instantOrNull(row, "opens_at"), Rows.instantOrNull(row, "closes_at"), row.getBoolean("example"),
                row.getInt("revision"), this.details.read(row.getString("details")));
    }

}
