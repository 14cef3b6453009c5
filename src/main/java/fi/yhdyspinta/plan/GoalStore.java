package fi.yhdyspinta.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which process is the newest is told by its id: ids grow with time. */
@Repository
class GoalStore {

    private final JdbcClient db;

    GoalStore(JdbcClient db) {
        this.db = db;
    }

    List<FocusArea> listFocusAreas(ProcessId process) {
        return this.db.sql("""
                SELECT id, key, name_fi, name_sv, name_en
                FROM plan.focus_area
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY position
                """).param("process", process.value()).query(GoalStore::focusArea).list();
    }

    List<FocusArea> listFocusAreas() {
        return this.db.sql("""
                SELECT id, key, name_fi, name_sv, name_en
                FROM plan.focus_area
                WHERE county_id = platform.county()
                ORDER BY process_id DESC, position
                """).query(GoalStore::focusArea).list();
    }

    List<Goal> listGoals(ProcessId process) {
        return this.db.sql("""
                SELECT id, focus_area_id, key, text_fi, text_sv, text_en
                FROM plan.goal
                WHERE county_id = platform.county() AND process_id = :process
                ORDER BY position
                """).param("process", process.value()).query(GoalStore::goal).list();
    }

    List<Goals.Listed> listAll() {
        return this.db.sql("""
                SELECT g.process_id, g.id, g.focus_area_id, g.key, g.text_fi, g.text_sv, g.text_en,
                       a.key AS area_key, a.name_fi, a.name_sv, a.name_en,
                       g.process_id = first_value(g.process_id) OVER (ORDER BY g.process_id DESC) AS newest
                FROM plan.goal g
                LEFT JOIN plan.focus_area a ON a.county_id = g.county_id AND a.id = g.focus_area_id
                WHERE g.county_id = platform.county()
                ORDER BY g.process_id DESC, a.position NULLS LAST, g.position
                """).query((row, number) -> {
            var goal = goal(row, number);
            var area = goal.focusArea();
            return new Goals.Listed(new ProcessId(Rows.uuid(row, "process_id")), goal,
                    area == null ? null : new FocusArea(area, row.getString("area_key"), Rows.localText(row, "name")),
                    row.getBoolean("newest"));
        }).list();
    }

    List<ProcessId> listProcesses() {
        return this.db.sql("""
                SELECT DISTINCT process_id
                FROM plan.goal
                WHERE county_id = platform.county()
                ORDER BY process_id DESC
                """).query((row, number) -> new ProcessId(Rows.uuid(row, "process_id"))).list();
    }

    Optional<Goal> find(GoalId id) {
        return this.db.sql("""
                SELECT id, focus_area_id, key, text_fi, text_sv, text_en
                FROM plan.goal
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(GoalStore::goal).optional();
    }

    void insert(CountyId county, ProcessId process, int position, FocusArea area) {
        this.db.sql("""
                INSERT INTO plan.focus_area (county_id, id, process_id, position, key, name_fi, name_sv, name_en)
                VALUES (:county, :id, :process, :position, :key, :fi, :sv, :en)
                """)
            .param("county", county.value())
            .param("id", area.id().value())
            .param("process", process.value())
            .param("position", position)
            .param("key", area.key())
            .param("fi", area.name().fi())
            .param("sv", area.name().sv())
            .param("en", area.name().en())
            .update();
    }

    void insert(CountyId county, ProcessId process, int position, Goal goal) {
        this.db.sql("""
                INSERT INTO plan.goal (county_id, id, process_id, focus_area_id, position, key, text_fi, text_sv,
                                       text_en)
                VALUES (:county, :id, :process, :area, :position, :key, :fi, :sv, :en)
                """)
            .param("county", county.value())
            .param("id", goal.id().value())
            .param("process", process.value())
            .param("area", goal.focusArea() == null ? null : goal.focusArea().value())
            .param("position", position)
            .param("key", goal.key())
            .param("fi", goal.text().fi())
            .param("sv", goal.text().sv())
            .param("en", goal.text().en())
            .update();
    }

    private static FocusArea focusArea(ResultSet row, int number) throws SQLException {
        return new FocusArea(new FocusAreaId(Rows.uuid(row, "id")), row.getString("key"), Rows.localText(row, "name"));
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        var area = row.getObject("focus_area_id", UUID.class);
        return new Goal(new GoalId(Rows.uuid(row, "id")), area == null ? null : new FocusAreaId(area),
                row.getString("key"), Rows.localText(row, "text"));
    }

}
