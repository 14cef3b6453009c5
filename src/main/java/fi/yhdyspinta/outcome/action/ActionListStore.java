package fi.yhdyspinta.outcome.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.AgreedAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of agreed actions: searched, sorted and paged, or a party's own. */
@Repository
class ActionListStore {

    private static final String MATCHING = """
            FROM outcome.agreed_action a
            JOIN outcome.commitment first_party
                ON first_party.county_id = a.county_id AND first_party.action_id = a.id AND first_party.leads
            WHERE a.county_id = platform.county()
              AND a.removed_at IS NULL
              AND (NOT :publishedOnly OR a.published_at IS NOT NULL)
              AND (:state::text IS NULL OR a.state = :state)
              AND (:process::uuid IS NULL OR a.process_id = :process::uuid)
              AND (:goal::uuid IS NULL OR a.goal_id = :goal::uuid)
              AND (:lead::uuid IS NULL OR first_party.organisation_id = :lead::uuid)
              AND (NOT :open OR a.state NOT IN ('DONE', 'DROPPED', 'CARRIED_OVER'))
              AND (NOT :overdue OR a.due_on < :today)
            """;

    private final JdbcClient db;

    private final WholeActionStore rows;

    ActionListStore(JdbcClient db, WholeActionStore rows) {
        this.db = db;
        this.rows = rows;
    }

    List<AgreedAction> list(ActionFilter filter, boolean publishedOnly, LocalDate today, int limit) {
        return this.rows.list(matching("""
                SELECT a.id
                """ + MATCHING + """
                ORDER BY CASE WHEN :sort = 'due' THEN a.due_on END,
                         CASE WHEN :sort = '-due' THEN a.due_on END DESC NULLS LAST,
                         CASE WHEN :sort = 'state' THEN a.state END,
                         CASE WHEN :sort = '-proposed' THEN a.proposed_at END DESC,
                         a.proposed_at, a.id
                LIMIT :limit OFFSET :offset
                """, filter, publishedOnly, today).param("sort", filter.sort())
            .param("limit", limit)
            .param("offset", (filter.page() - 1) * (long) limit)
            .query(UUID.class)
            .list());
    }

    int count(ActionFilter filter, boolean publishedOnly, LocalDate today) {
        return matching("""
                SELECT count(*)
                """ + MATCHING, filter, publishedOnly, today).query(Integer.class).single();
    }

    List<AgreedAction> listOf(OrganisationId party) {
        return this.rows.list(this.db.sql("""
                SELECT a.id
                FROM outcome.commitment c
                JOIN outcome.agreed_action a ON a.county_id = c.county_id AND a.id = c.action_id
                WHERE c.county_id = platform.county() AND c.organisation_id = :party AND a.removed_at IS NULL
                ORDER BY a.due_on, a.proposed_at
                """).param("party", party.value()).query(UUID.class).list());
    }

    private JdbcClient.StatementSpec matching(String sql, ActionFilter filter, boolean publishedOnly, LocalDate today) {
        return this.db.sql(sql)
            .param("publishedOnly", publishedOnly)
            .param("state", filter.state())
            .param("process", filter.process() == null ? null : filter.process().value())
            .param("goal", filter.goal() == null ? null : filter.goal().value())
            .param("lead", filter.lead() == null ? null : filter.lead().value())
            .param("open", filter.openOnly() || filter.overdue())
            .param("overdue", filter.overdue())
            .param("today", today);
    }

}
