package fi.yhdyspinta.outcome.plantext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.PlanText;
import fi.yhdyspinta.outcome.PlanTextDraft;
import fi.yhdyspinta.outcome.PlanTextId;
import fi.yhdyspinta.outcome.PlanTextState;
import fi.yhdyspinta.outcome.removal.RemovalStore;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanTextStore {

    private static final String SELECT = """
            SELECT id, process_id, action_id, conclusion_id, year, chapter, sentence, state, state_at, adopted_on,
                   report, removed_at, removed_by, removed_reason
            FROM outcome.plan_text
            WHERE county_id = platform.county()
            """;

    private final JdbcClient db;

    PlanTextStore(JdbcClient db) {
        this.db = db;
    }

    List<PlanText> list(ProcessId process) {
        return this.db.sql(SELECT + """
                  AND process_id = :process AND removed_at IS NULL
                ORDER BY year, chapter, drafted_at, id
                """).param("process", process.value()).query(PlanTextStore::planText).list();
    }

    List<PlanText> listOf(AgreedActionId action) {
        return this.db.sql(SELECT + """
                  AND action_id = :action
                ORDER BY year, drafted_at, id
                """).param("action", action.value()).query(PlanTextStore::planText).list();
    }

    List<PlanText> listOf(ConclusionId conclusion) {
        return this.db.sql(SELECT + """
                  AND conclusion_id = :conclusion
                ORDER BY year, drafted_at, id
                """).param("conclusion", conclusion.value()).query(PlanTextStore::planText).list();
    }

    Optional<PlanText> find(PlanTextId id) {
        return this.db.sql(SELECT + """
                  AND id = :id
                """).param("id", id.value()).query(PlanTextStore::planText).optional();
    }

    /** Holds the others back until what is being done to it is done. */
    void lock(PlanTextId id) {
        this.db.sql("""
                SELECT 1
                FROM outcome.plan_text
                WHERE county_id = platform.county() AND id = :id
                FOR UPDATE
                """).param("id", id.value()).query(Integer.class).optional();
    }

    void insert(Actor actor, PlanTextId id, ProcessId process, PlanTextDraft draft, Instant at) {
        this.db.sql("""
                INSERT INTO outcome.plan_text (county_id, id, process_id, action_id, conclusion_id, year, chapter,
                                               sentence, state, state_at, drafted_by, drafted_at)
                VALUES (:county, :id, :process, :action, :conclusion, :year, :chapter, :sentence, 'DRAFTED', :at, :by,
                        :at)
                """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("process", process.value())
            .param("action", draft.action() == null ? null : draft.action().value())
            .param("conclusion", draft.conclusion() == null ? null : draft.conclusion().value())
            .param("year", draft.year())
            .param("chapter", draft.chapter())
            .param("sentence", draft.sentence())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    void update(PlanTextId id, PlanTextDraft draft) {
        this.db.sql("""
                UPDATE outcome.plan_text
                SET year = :year, chapter = :chapter, sentence = :sentence
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("year", draft.year())
            .param("chapter", draft.chapter())
            .param("sentence", draft.sentence())
            .update();
    }

    void saveState(PlanTextId id, PlanTextState state) {
        var adopted = switch (state) {
            case PlanTextState.Adopted it -> it.on();
            case PlanTextState.Reported it -> it.on();
            case PlanTextState.Drafted it -> null;
            case PlanTextState.Commented it -> null;
            case PlanTextState.InThePlan it -> null;
        };
        this.db.sql("""
                UPDATE outcome.plan_text
                SET state = :state, state_at = :at, adopted_on = :adopted, report = :report
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("state", state.name())
            .param("at", Rows.at(state.at()))
            .param("adopted", adopted)
            .param("report", state instanceof PlanTextState.Reported reported ? reported.report() : null)
            .update();
    }

    List<PlanTexts.Comment> listComments(PlanTextId id) {
        return this.db.sql("""
                SELECT organisation_id, text, at
                FROM outcome.plan_text_comment
                WHERE county_id = platform.county() AND plan_text_id = :id
                ORDER BY at, id
                """)
            .param("id", id.value())
            .query((row, number) -> new PlanTexts.Comment(new OrganisationId(Rows.uuid(row, "organisation_id")),
                    row.getString("text"), Rows.instant(row, "at")))
            .list();
    }

    void insertComment(Actor actor, PlanTextId id, PlanTexts.Comment comment) {
        this.db
            .sql("""
                    INSERT INTO outcome.plan_text_comment (county_id, id, plan_text_id, organisation_id, text, person_id, at)
                    VALUES (platform.county(), :id, :planText, :organisation, :text, :person, :at)
                    """)
            .param("id", Ids.next())
            .param("planText", id.value())
            .param("organisation", comment.organisation().value())
            .param("text", comment.text())
            .param("person", actor.person().value())
            .param("at", Rows.at(comment.at()))
            .update();
    }

    private static PlanText planText(ResultSet row, int number) throws SQLException {
        var action = row.getObject("action_id", UUID.class);
        var conclusion = row.getObject("conclusion_id", UUID.class);
        var draft = new PlanTextDraft(action == null ? null : new AgreedActionId(action),
                conclusion == null ? null : new ConclusionId(conclusion), row.getInt("year"), row.getString("chapter"),
                row.getString("sentence"));
        return new PlanText(new PlanTextId(Rows.uuid(row, "id")), new ProcessId(Rows.uuid(row, "process_id")), draft,
                state(row), RemovalStore.removal(row));
    }

    private static PlanTextState state(ResultSet row) throws SQLException {
        var at = Rows.instant(row, "state_at");
        return switch (row.getString("state")) {
            case "DRAFTED" -> new PlanTextState.Drafted(at);
            case "COMMENTED" -> new PlanTextState.Commented(at);
            case "IN_THE_PLAN" -> new PlanTextState.InThePlan(at);
            case "ADOPTED" -> new PlanTextState.Adopted(at, row.getObject("adopted_on", LocalDate.class));
            case "REPORTED" ->
                new PlanTextState.Reported(at, row.getObject("adopted_on", LocalDate.class), row.getString("report"));
            case String other -> throw new IllegalStateException("Unknown state " + other);
        };
    }

}
