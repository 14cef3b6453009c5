package fi.yhdyspinta.tray;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ServiceHereStore {

    private final JdbcClient db;

    ServiceHereStore(JdbcClient db) {
        this.db = db;
    }

    List<ServiceHere> list(CountyId county, String municipality, int limit) {
        return this.db
            .sql("""
                    WITH linked AS (
                        SELECT service_id, array_agg(goal_id ORDER BY goal_id) AS goals
                        FROM tray.goal_link
                        WHERE county_id = :county AND removed_at IS NULL
                        GROUP BY service_id)
                    SELECT s.id, s.name_fi, s.name_sv, s.name_en, p.name_fi AS provider_fi, p.name_sv AS provider_sv,
                           p.name_en AS provider_en, l.goals, m.municipality_code IS NOT NULL AS local
                    FROM linked l
                    JOIN tray.service s ON s.county_id = :county AND s.id = l.service_id
                    JOIN tray.provider p ON p.county_id = :county AND p.id = s.provider_id
                    LEFT JOIN tray.service_municipality m
                        ON m.county_id = :county AND m.service_id = s.id AND m.municipality_code = :municipality
                    WHERE s.gone_at IS NULL AND lower(s.status) = 'published'
                      AND (m.municipality_code IS NOT NULL OR s.reach <> 'LIMITED')
                    ORDER BY (m.municipality_code IS NULL), coalesce(s.name_fi, s.name_sv, s.name_en) COLLATE "fi-x-icu", s.id
                    LIMIT :limit
                    """)
            .param("county", county.value())
            .param("municipality", municipality)
            .param("limit", Math.max(0, limit))
            .query(ServiceHereStore::here)
            .list();
    }

    private static ServiceHere here(ResultSet row, int number) throws SQLException {
        var goals = List.of((UUID[]) row.getArray("goals").getArray());
        return new ServiceHere(new ServiceId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                Rows.localText(row, "provider"), goals.stream().map(GoalId::new).toList(), row.getBoolean("local"));
    }

}
