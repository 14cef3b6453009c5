package fi.yhdyspinta.outcome.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.Decision;
import fi.yhdyspinta.outcome.DecisionId;
import fi.yhdyspinta.outcome.DecisionItem;
import fi.yhdyspinta.outcome.Ruling;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionStore {

    private static final String SELECT = """
            SELECT d.id, d.process_id, d.organisation_id, d.body, d.title, d.proposal, d.state, d.drafted_at, d.sent_at,
                   d.meeting_on, d.decided_on, d.section, d.decision_text, d.link, d.published_at,
                   ARRAY(SELECT l.conclusion_id FROM outcome.decision_conclusion l
                         WHERE l.county_id = d.county_id AND l.decision_id = d.id
                         ORDER BY l.conclusion_id) AS conclusions,
                   ARRAY(SELECT l.action_id FROM outcome.decision_action l
                         WHERE l.county_id = d.county_id AND l.decision_id = d.id
                         ORDER BY l.action_id) AS actions
            FROM outcome.decision d
            WHERE d.county_id = platform.county()
            """;

    private final JdbcClient db;

    DecisionStore(JdbcClient db) {
        this.db = db;
    }

    List<Decision> list(ProcessId process) {
        return this.db.sql(SELECT + """
                  AND d.process_id = :process
                ORDER BY d.drafted_at, d.id
                """).param("process", process.value()).query(DecisionStore::decision).list();
    }

    List<Decision> listOf(ConclusionId conclusion) {
        return this.db
            .sql(SELECT
                    + """
                              AND EXISTS (SELECT 1 FROM outcome.decision_conclusion l
                                          WHERE l.county_id = d.county_id AND l.decision_id = d.id AND l.conclusion_id = :conclusion)
                            ORDER BY d.drafted_at, d.id
                            """)
            .param("conclusion", conclusion.value())
            .query(DecisionStore::decision)
            .list();
    }

    List<Decision> listOf(AgreedActionId action) {
        return this.db.sql(SELECT + """
                  AND EXISTS (SELECT 1 FROM outcome.decision_action l
                              WHERE l.county_id = d.county_id AND l.decision_id = d.id AND l.action_id = :action)
                ORDER BY d.drafted_at, d.id
                """).param("action", action.value()).query(DecisionStore::decision).list();
    }

    Optional<Decision> find(DecisionId id) {
        return this.db.sql(SELECT + """
                  AND d.id = :id
                """).param("id", id.value()).query(DecisionStore::decision).optional();
    }

    /** Holds the others back until what is being done to it is done. */
    void lock(DecisionId id) {
        this.db.sql("""
                SELECT 1
                FROM outcome.decision
                WHERE county_id = platform.county() AND id = :id
                FOR UPDATE
                """).param("id", id.value()).query(Integer.class).optional();
    }

    void insert(Actor actor, DecisionItem item) {
        this.db.sql("""
                INSERT INTO outcome.decision (county_id, id, process_id, organisation_id, body, title, proposal, state,
                                              drafted_by, drafted_at)
                VALUES (:county, :id, :process, :organisation, :body, :title, :proposal, 'DRAFT', :by, :at)
                """)
            .param("county", actor.county().value())
            .param("id", item.id().value())
            .param("process", item.process().value())
            .param("organisation", item.organisation().value())
            .param("body", item.body())
            .param("title", item.title())
            .param("proposal", item.proposal())
            .param("by", actor.person().value())
            .param("at", Rows.at(item.draftedAt()))
            .update();
        link(item);
    }

    void update(DecisionItem item) {
        this.db.sql("""
                UPDATE outcome.decision
                SET body = :body, title = :title, proposal = :proposal
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", item.id().value())
            .param("body", item.body())
            .param("title", item.title())
            .param("proposal", item.proposal())
            .update();
        this.db.sql("DELETE FROM outcome.decision_conclusion WHERE county_id = platform.county() AND decision_id = :id")
            .param("id", item.id().value())
            .update();
        this.db.sql("DELETE FROM outcome.decision_action WHERE county_id = platform.county() AND decision_id = :id")
            .param("id", item.id().value())
            .update();
        link(item);
    }

    void save(Actor actor, Decision decision, Instant at) {
        switch (decision) {
            case Decision.Draft draft -> update(draft.item());
            case Decision.Sent sent -> saveSent(sent);
            case Decision.OnAgenda onAgenda -> saveAgenda(onAgenda);
            case Decision.Decided decided -> saveRuling(actor, decided, at);
            case Decision.Published published -> savePublished(published);
        }
    }

    private void saveSent(Decision.Sent sent) {
        this.db.sql("""
                UPDATE outcome.decision
                SET state = 'SENT', sent_at = :at
                WHERE county_id = platform.county() AND id = :id
                """).param("id", sent.id().value()).param("at", Rows.at(sent.sentAt())).update();
    }

    private void saveAgenda(Decision.OnAgenda onAgenda) {
        this.db.sql("""
                UPDATE outcome.decision
                SET state = 'ON_AGENDA', meeting_on = :on
                WHERE county_id = platform.county() AND id = :id
                """).param("id", onAgenda.id().value()).param("on", onAgenda.meetingOn()).update();
    }

    private void saveRuling(Actor actor, Decision.Decided decided, Instant at) {
        this.db.sql("""
                UPDATE outcome.decision
                SET state = 'DECIDED', meeting_on = :meeting, decided_on = :on, section = :section,
                    decision_text = :text, link = :link, recorded_by = :by, recorded_at = :at
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", decided.id().value())
            .param("meeting", decided.meetingOn())
            .param("on", decided.ruling().on())
            .param("section", decided.ruling().section())
            .param("text", decided.ruling().text())
            .param("link", decided.ruling().link())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    private void savePublished(Decision.Published published) {
        this.db.sql("""
                UPDATE outcome.decision
                SET state = 'PUBLISHED', published_at = :at
                WHERE county_id = platform.county() AND id = :id
                """).param("id", published.id().value()).param("at", Rows.at(published.publishedAt())).update();
    }

    private void link(DecisionItem item) {
        for (var conclusion : item.conclusions()) {
            this.db.sql("""
                    INSERT INTO outcome.decision_conclusion (county_id, decision_id, conclusion_id)
                    VALUES (platform.county(), :id, :conclusion)
                    ON CONFLICT DO NOTHING
                    """).param("id", item.id().value()).param("conclusion", conclusion.value()).update();
        }
        for (var action : item.actions()) {
            this.db.sql("""
                    INSERT INTO outcome.decision_action (county_id, decision_id, action_id)
                    VALUES (platform.county(), :id, :action)
                    ON CONFLICT DO NOTHING
                    """).param("id", item.id().value()).param("action", action.value()).update();
        }
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var item = item(row);
        var sentAt = Rows.instantOrNull(row, "sent_at");
        var meetingOn = row.getObject("meeting_on", LocalDate.class);
        var publishedAt = Rows.instantOrNull(row, "published_at");
        if (sentAt == null) {
            return new Decision.Draft(item);
        }
        if (meetingOn == null) {
            return new Decision.Sent(item, sentAt);
        }
        if (row.getObject("decided_on", LocalDate.class) == null) {
            return new Decision.OnAgenda(item, sentAt, meetingOn);
        }
        var decided = new Decision.Decided(item, sentAt, meetingOn, ruling(row));
        return publishedAt == null ? decided : decided.publish(publishedAt);
    }

    private static DecisionItem item(ResultSet row) throws SQLException {
        return new DecisionItem(new DecisionId(Rows.uuid(row, "id")), new ProcessId(Rows.uuid(row, "process_id")),
                new OrganisationId(Rows.uuid(row, "organisation_id")), row.getString("body"), row.getString("title"),
                row.getString("proposal"), ids(row, "conclusions").stream().map(ConclusionId::new).toList(),
                ids(row, "actions").stream().map(AgreedActionId::new).toList(), Rows.instant(row, "drafted_at"));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(row.getObject("decided_on", LocalDate.class), row.getString("section"),
                row.getString("decision_text"), row.getString("link"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }

}
