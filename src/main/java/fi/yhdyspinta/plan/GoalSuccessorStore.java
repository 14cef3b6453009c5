package fi.yhdyspinta.plan;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which goals carry on former ones. */
@Repository
class GoalSuccessorStore {

    private final JdbcClient db;

    GoalSuccessorStore(JdbcClient db) {
        this.db = db;
    }

    /** Those of each goal. */
    Map<GoalId, Set<GoalId>> list() {
        return this.db.sql("""
                SELECT goal_id, successor_id
                FROM plan.goal_successor
                WHERE county_id = platform.county()
                """)
            .query((row, number) -> Map.entry(new GoalId(Rows.uuid(row, "goal_id")),
                    new GoalId(Rows.uuid(row, "successor_id"))))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** What is known already stays as it is. */
    void insert(CountyId county, GoalId goal, GoalId successor, PersonId by, Instant at) {
        this.db.sql("""
                INSERT INTO plan.goal_successor (county_id, goal_id, successor_id, told_by, told_at)
                VALUES (:county, :goal, :successor, :by, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("county", county.value())
            .param("goal", goal.value())
            .param("successor", successor.value())
            .param("by", by.value())
            .param("at", Rows.at(at))
            .update();
    }

}
