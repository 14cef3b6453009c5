package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GoalLinkStore {

    private final JdbcClient db;

    GoalLinkStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * What other linked services of the same service class serve.
     *
     * @param services how many there are
     */
    record Likeness(GoalId goal, String serviceClass, int services) {
    }

    List<GoalLink> list(ServiceId service) {
        return this.db.sql("""
                SELECT id, goal_id, linked_at
                FROM tray.goal_link
                WHERE county_id = platform.county() AND service_id = :service AND removed_at IS NULL
                ORDER BY linked_at, id
                """).param("service", service.value()).query(GoalLinkStore::link).list();
    }

    /** The services that are linked to each goal. */
    Map<GoalId, Set<ServiceId>> listServices() {
        return this.db.sql("""
                SELECT goal_id, service_id
                FROM tray.goal_link
                WHERE county_id = platform.county() AND removed_at IS NULL
                """)
            .query((row, number) -> Map.entry(new GoalId(Rows.uuid(row, "goal_id")),
                    new ServiceId(Rows.uuid(row, "service_id"))))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Whether it is new: the same link is not made twice. */
    boolean insert(CountyId county, GoalLinkId id, ServiceId service, GoalId goal, PersonId by, Instant at) {
        return this.db.sql("""
                INSERT INTO tray.goal_link (county_id, id, service_id, goal_id, linked_by, linked_at)
                VALUES (:county, :id, :service, :goal, :by, :at)
                ON CONFLICT (county_id, service_id, goal_id) WHERE removed_at IS NULL DO NOTHING
                """)
            .param("county", county.value())
            .param("id", id.value())
            .param("service", service.value())
            .param("goal", goal.value())
            .param("by", by.value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    boolean remove(ServiceId service, GoalLinkId id, PersonId by, Instant at) {
        return this.db.sql("""
                UPDATE tray.goal_link
                SET removed_by = :by, removed_at = greatest(:at, linked_at)
                WHERE county_id = platform.county() AND id = :id AND service_id = :service AND removed_at IS NULL
                """)
            .param("id", id.value())
            .param("service", service.value())
            .param("by", by.value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    List<Likeness> listLikenesses(ServiceId service) {
        return this.db.sql("""
                SELECT l.goal_id, own.code, count(DISTINCT l.service_id) AS services
                FROM tray.service_term own
                JOIN tray.service_term other
                    ON other.county_id = own.county_id AND other.kind = own.kind AND other.code = own.code
                    AND other.service_id <> own.service_id
                JOIN tray.goal_link l
                    ON l.county_id = other.county_id AND l.service_id = other.service_id AND l.removed_at IS NULL
                WHERE own.county_id = platform.county() AND own.service_id = :service AND own.kind = 'SERVICE_CLASS'
                  AND own.code <> ''
                GROUP BY l.goal_id, own.code
                ORDER BY services DESC, own.code
                """)
            .param("service", service.value())
            .query((row, number) -> new Likeness(new GoalId(Rows.uuid(row, "goal_id")), row.getString("code"),
                    row.getInt("services")))
            .list();
    }

    private static GoalLink link(ResultSet row, int number) throws SQLException {
        return new GoalLink(new GoalLinkId(Rows.uuid(row, "id")), new GoalId(Rows.uuid(row, "goal_id")),
                Rows.instant(row, "linked_at"));
    }

}
