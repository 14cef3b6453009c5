package fi.yhdyspinta.plan.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GoalIndicatorStore {

    private static final String SELECT = """
            SELECT f.id, f.goal_id, lower(i.source) || '-' || i.code AS key, f.aim, f.target, f.target_year
            FROM plan.goal_indicator f
            JOIN indicator.indicator i ON i.number = f.indicator_number
            """;

    private final JdbcClient db;

    GoalIndicatorStore(JdbcClient db) {
        this.db = db;
    }

    /** All of the county, in the order in which they were added. */
    List<GoalIndicator> list() {
        return this.db.sql(SELECT + """
                WHERE f.county_id = platform.county()
                ORDER BY f.id
                """).query(GoalIndicatorStore::followed).list();
    }

    /** Those by the indicator. */
    List<GoalIndicator> list(IndicatorKey indicator) {
        return this.db.sql(SELECT + """
                WHERE f.county_id = platform.county() AND i.source = :source AND i.code = :code
                ORDER BY f.id
                """)
            .param("source", indicator.source().name())
            .param("code", indicator.code())
            .query(GoalIndicatorStore::followed)
            .list();
    }

    Optional<GoalIndicator> find(GoalIndicatorId id) {
        return this.db.sql(SELECT + """
                WHERE f.county_id = platform.county() AND f.id = :id
                """).param("id", id.value()).query(GoalIndicatorStore::followed).optional();
    }

    /**
     * @param indicator its number
     * @return false when the goal is followed by the indicator already
     */
    boolean save(CountyId county, GoalIndicator followed, int indicator) {
        return this.db
            .sql("""
                    INSERT INTO plan.goal_indicator (county_id, id, goal_id, indicator_number, aim, target, target_year)
                    SELECT :county, :id, :goal, :indicator, :aim, :target, :year
                    WHERE NOT EXISTS (
                        SELECT 1
                        FROM plan.goal_indicator
                        WHERE county_id = platform.county() AND goal_id = :goal AND indicator_number = :indicator AND id <> :id)
                    ON CONFLICT (county_id, id) DO UPDATE
                    SET goal_id = excluded.goal_id, indicator_number = excluded.indicator_number, aim = excluded.aim,
                        target = excluded.target, target_year = excluded.target_year
                    """)
            .param("county", county.value())
            .param("id", followed.id().value())
            .param("goal", followed.goal().value())
            .param("indicator", indicator)
            .param("aim", followed.aim().name())
            .param("target", followed.target())
            .param("year", followed.targetYear())
            .update() == 1;
    }

    void delete(GoalIndicatorId id) {
        this.db.sql("""
                DELETE FROM plan.goal_indicator
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

    private static GoalIndicator followed(ResultSet row, int number) throws SQLException {
        return new GoalIndicator(new GoalIndicatorId(Rows.uuid(row, "id")), new GoalId(Rows.uuid(row, "goal_id")),
                IndicatorKey.of(row.getString("key")), Aim.valueOf(row.getString("aim")), row.getBigDecimal("target"),
                row.getObject("target_year", Integer.class));
    }

}
