package fi.yhdyspinta.outcome.action;

import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.FollowUp;
import fi.yhdyspinta.outcome.FollowUpId;
import fi.yhdyspinta.outcome.FollowUpStatus;
import fi.yhdyspinta.outcome.Season;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowUpStore {

    private static final String SELECT = """
            SELECT f.id, f.action_id, f.season, f.checked_on, f.status, f.note, f.evidence_link, f.told_for, f.told_at
            FROM outcome.follow_up f
            """;

    private final JdbcClient db;

    FollowUpStore(JdbcClient db) {
        this.db = db;
    }

    List<FollowUp> list(AgreedActionId action) {
        return this.db.sql(SELECT + """
                WHERE f.county_id = platform.county() AND f.action_id = :action
                ORDER BY f.checked_on, f.told_at, f.id
                """).param("action", action.value()).query(FollowUpStore::followUp).list();
    }

    List<FollowUp> list(ProcessId process) {
        return this.db.sql(SELECT + """
                JOIN outcome.agreed_action a ON a.county_id = f.county_id AND a.id = f.action_id
                WHERE f.county_id = platform.county() AND a.process_id = :process AND a.removed_at IS NULL
                ORDER BY f.checked_on, f.told_at, f.id
                """).param("process", process.value()).query(FollowUpStore::followUp).list();
    }

    void insert(FollowUp told, PersonId by) {
        this.db
            .sql("""
                    INSERT INTO outcome.follow_up (county_id, id, action_id, season, checked_on, status, note, evidence_link,
                                                   told_by, told_for, told_at)
                    VALUES (platform.county(), :id, :action, :season, :on, :status, :note, :link, :by, :for, :at)
                    """)
            .param("id", told.id().value())
            .param("action", told.action().value())
            .param("season", told.season().name())
            .param("on", told.checkedOn())
            .param("status", told.status().name())
            .param("note", told.note())
            .param("link", told.evidenceLink())
            .param("by", by.value())
            .param("for", told.toldFor().value())
            .param("at", Rows.at(told.toldAt()))
            .update();
    }

    private static FollowUp followUp(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new FollowUp(new FollowUpId(Rows.uuid(row, "id")), new AgreedActionId(Rows.uuid(row, "action_id")),
                Season.valueOf(row.getString("season")), row.getObject("checked_on", java.time.LocalDate.class),
                FollowUpStatus.valueOf(row.getString("status")), row.getString("note"), row.getString("evidence_link"),
                new OrganisationId(Rows.uuid(row, "told_for")), Rows.instant(row, "told_at"));
    }

}
