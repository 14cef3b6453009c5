package fi.yhdyspinta.outcome.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.AgreementLevel;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.Dissent;
import fi.yhdyspinta.outcome.removal.RemovalStore;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConclusionStore {

    private static final String SELECT = """
            SELECT c.id, c.process_id, c.law_topic, c.topic_label, c.text_fi, c.text_sv, c.text_en, c.agreement,
                   c.dissent, c.position, c.published_at, c.removed_at, c.removed_by, c.removed_reason,
                   ARRAY(SELECT d.organisation_id FROM outcome.dissenter d
                         WHERE d.county_id = c.county_id AND d.conclusion_id = c.id) AS dissenters,
                   ARRAY(SELECT f.finding_id FROM outcome.conclusion_finding f
                         WHERE f.county_id = c.county_id AND f.conclusion_id = c.id
                         ORDER BY f.finding_id) AS findings
            FROM outcome.conclusion c
            WHERE c.county_id = platform.county()
            """;

    private final JdbcClient db;

    ConclusionStore(JdbcClient db) {
        this.db = db;
    }

    List<Conclusion> list(ProcessId process) {
        return this.db.sql(SELECT + """
                  AND c.process_id = :process AND c.removed_at IS NULL
                ORDER BY c.position, c.id
                """).param("process", process.value()).query(ConclusionStore::conclusion).list();
    }

    List<Conclusion> listOf(FindingId finding) {
        return this.db.sql(SELECT + """
                  AND EXISTS (SELECT 1 FROM outcome.conclusion_finding f
                              WHERE f.county_id = c.county_id AND f.conclusion_id = c.id AND f.finding_id = :finding)
                ORDER BY c.position, c.id
                """).param("finding", finding.value()).query(ConclusionStore::conclusion).list();
    }

    Optional<Conclusion> find(ConclusionId id) {
        return this.db.sql(SELECT + """
                  AND c.id = :id
                """).param("id", id.value()).query(ConclusionStore::conclusion).optional();
    }

    /** Holds the others back until what is being done to it is done. */
    void lock(ConclusionId id) {
        this.db.sql("""
                SELECT 1
                FROM outcome.conclusion
                WHERE county_id = platform.county() AND id = :id
                FOR UPDATE
                """).param("id", id.value()).query(Integer.class).optional();
    }

    void insert(Actor actor, ConclusionId id, ProcessId process, ConclusionDraft draft, Instant at) {
        this.db.sql("""
                INSERT INTO outcome.conclusion (county_id, id, process_id, law_topic, topic_label, text_fi, text_sv,
                                                text_en, agreement, dissent, position, created_by, created_at)
                SELECT :county, :id, :process, :topic, :label, :fi, :sv, :en, :agreement, :dissent,
                       coalesce(max(position), 0) + 1, :by, :at
                FROM outcome.conclusion
                WHERE county_id = :county AND process_id = :process
                """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("process", process.value())
            .param("topic", draft.topic() == null ? null : draft.topic().name())
            .param("label", draft.topicLabel())
            .param("fi", draft.text().fi())
            .param("sv", draft.text().sv())
            .param("en", draft.text().en())
            .param("agreement", draft.agreement().name())
            .param("dissent", draft.dissent() == null ? null : draft.dissent().text())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
        insertLinks(id, draft);
    }

    void update(ConclusionId id, ConclusionDraft draft) {
        this.db.sql("""
                UPDATE outcome.conclusion
                SET law_topic = :topic, topic_label = :label, text_fi = :fi, text_sv = :sv, text_en = :en,
                    agreement = :agreement, dissent = :dissent
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("topic", draft.topic() == null ? null : draft.topic().name())
            .param("label", draft.topicLabel())
            .param("fi", draft.text().fi())
            .param("sv", draft.text().sv())
            .param("en", draft.text().en())
            .param("agreement", draft.agreement().name())
            .param("dissent", draft.dissent() == null ? null : draft.dissent().text())
            .update();
        deleteLinks(id);
        insertLinks(id, draft);
    }

    void publish(ProcessId process, Instant at) {
        this.db.sql("""
                UPDATE outcome.conclusion
                SET published_at = :at
                WHERE county_id = platform.county() AND process_id = :process
                  AND published_at IS NULL AND removed_at IS NULL
                """).param("process", process.value()).param("at", Rows.at(at)).update();
    }

    void publish(List<ConclusionId> ids, Instant at) {
        for (var id : ids) {
            this.db.sql("""
                    UPDATE outcome.conclusion
                    SET published_at = :at
                    WHERE county_id = platform.county() AND id = :id AND published_at IS NULL AND removed_at IS NULL
                    """).param("id", id.value()).param("at", Rows.at(at)).update();
        }
    }

    private void deleteLinks(ConclusionId id) {
        this.db.sql("DELETE FROM outcome.dissenter WHERE county_id = platform.county() AND conclusion_id = :id")
            .param("id", id.value())
            .update();
        // A link to a finding that is gone is kept: the thread must still reach its
        // tombstone.
        this.db.sql("""
                DELETE FROM outcome.conclusion_finding l
                USING analysis.finding f
                WHERE l.county_id = platform.county() AND l.conclusion_id = :id
                  AND f.county_id = l.county_id AND f.id = l.finding_id AND f.removed_at IS NULL
                """).param("id", id.value()).update();
    }

    private void insertLinks(ConclusionId id, ConclusionDraft draft) {
        for (var finding : draft.findings()) {
            this.db.sql("""
                    INSERT INTO outcome.conclusion_finding (county_id, conclusion_id, finding_id)
                    VALUES (platform.county(), :id, :finding)
                    ON CONFLICT DO NOTHING
                    """).param("id", id.value()).param("finding", finding.value()).update();
        }
        if (draft.dissent() != null) {
            for (var organisation : draft.dissent().organisations()) {
                this.db.sql("""
                        INSERT INTO outcome.dissenter (county_id, conclusion_id, organisation_id)
                        VALUES (platform.county(), :id, :organisation)
                        ON CONFLICT DO NOTHING
                        """).param("id", id.value()).param("organisation", organisation.value()).update();
            }
        }
    }

    private static Conclusion conclusion(ResultSet row, int number) throws SQLException {
        var topic = row.getString("law_topic");
        var dissent = row.getString("dissent");
        return new Conclusion(new ConclusionId(Rows.uuid(row, "id")), new ProcessId(Rows.uuid(row, "process_id")),
                topic == null ? null : LawTopic.valueOf(topic), row.getString("topic_label"),
                Rows.localText(row, "text"), AgreementLevel.valueOf(row.getString("agreement")),
                dissent == null ? null
                        : new Dissent(dissent, ids(row, "dissenters").stream().map(OrganisationId::new).toList()),
                ids(row, "findings").stream().map(FindingId::new).toList(), row.getInt("position"),
                Rows.instantOrNull(row, "published_at"), RemovalStore.removal(row));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }

}
