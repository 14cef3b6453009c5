package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GapStore {

    private final JdbcClient db;

    GapStore(JdbcClient db) {
        this.db = db;
    }

    /** Published services that the source still tells of and that are linked to goals. */
    List<LinkedReach> list(Collection<GoalId> goals, Instant staleBefore) {
        return this.db.sql("""
                SELECT l.goal_id, s.id, p.kind = 'Example' AS example, s.reach, s.age_groups,
                       coalesce(s.modified_at < :before, false) AS stale,
                       array(SELECT m.municipality_code
                             FROM tray.service_municipality m
                             WHERE m.county_id = s.county_id AND m.service_id = s.id) AS municipalities
                FROM tray.goal_link l
                JOIN tray.service s ON s.county_id = l.county_id AND s.id = l.service_id
                JOIN tray.provider p ON p.county_id = s.county_id AND p.id = s.provider_id
                WHERE l.county_id = platform.county() AND l.removed_at IS NULL AND l.goal_id = ANY(:goals::uuid[])
                  AND s.gone_at IS NULL AND lower(s.status) = 'published'
                """)
            .param("goals", Rows.column(List.copyOf(goals), GoalId::value))
            .param("before", Rows.at(staleBefore))
            .query(GapStore::linked)
            .list();
    }

    private static LinkedReach linked(ResultSet row, int number) throws SQLException {
        return new LinkedReach(new GoalId(Rows.uuid(row, "goal_id")), new ServiceId(Rows.uuid(row, "id")),
                row.getBoolean("example"), Reach.valueOf(row.getString("reach")) != Reach.LIMITED,
                Rows.texts(row, "age_groups").stream().map(AgeGroup::valueOf).collect(Collectors.toSet()),
                Set.copyOf(Rows.texts(row, "municipalities")), row.getBoolean("stale"));
    }

}
