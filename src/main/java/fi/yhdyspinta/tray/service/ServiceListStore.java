package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds services. */
@Repository
class ServiceListStore {

    private static final String FOUND = """
            FROM tray.service s
            JOIN tray.provider p ON p.county_id = s.county_id AND p.id = s.provider_id
            WHERE s.county_id = platform.county()
              AND (s.gone_at IS NOT NULL) = :gone
              AND NOT EXISTS (
                  SELECT 1
                  FROM unnest(:words::text[]) AS w (word)
                  WHERE strpos(s.words, w.word) = 0)
              AND (:goal::uuid IS NULL OR EXISTS (
                  SELECT 1
                  FROM tray.goal_link l
                  WHERE l.county_id = s.county_id AND l.service_id = s.id AND l.goal_id = :goal
                    AND l.removed_at IS NULL))
              AND (:municipality::text IS NULL OR s.reach <> 'LIMITED' OR EXISTS (
                  SELECT 1
                  FROM tray.service_municipality m
                  WHERE m.county_id = s.county_id AND m.service_id = s.id AND m.municipality_code = :municipality))
              AND (:age::text IS NULL OR :age = ANY(s.age_groups))
              AND (:provider::uuid IS NULL OR s.provider_id = :provider)
              AND (NOT :stale OR s.modified_at < :before)
            """;

    private final JdbcClient db;

    ServiceListStore(JdbcClient db) {
        this.db = db;
    }

    List<ServiceLine> list(Search search, Instant staleBefore) {
        return asked("""
                SELECT s.id, s.name_fi, s.name_sv, s.name_en, p.name_fi AS provider_fi, p.name_sv AS provider_sv,
                       p.name_en AS provider_en, s.reach, s.age_groups, s.modified_at, s.fetched_at,
                       s.modified_at < :before AS stale, p.kind = 'Example' AS example,
                       (SELECT count(*)
                        FROM tray.service_municipality m
                        WHERE m.county_id = s.county_id AND m.service_id = s.id) AS municipalities,
                       (SELECT count(*)
                        FROM tray.goal_link l
                        WHERE l.county_id = s.county_id AND l.service_id = s.id AND l.removed_at IS NULL) AS goals,
                       (SELECT max(r.sent_at)
                        FROM tray.reminder r
                        WHERE r.county_id = s.county_id AND r.service_id = s.id) AS reminded_at
                """ + FOUND + """
                ORDER BY CASE WHEN :sort = 'MODIFIED' THEN s.modified_at END NULLS LAST,
                         CASE WHEN :sort = 'PROVIDER' THEN coalesce(p.name_fi, p.name_sv, p.name_en) END
                             COLLATE "fi-x-icu",
                         coalesce(s.name_fi, s.name_sv, s.name_en) COLLATE "fi-x-icu", s.id
                LIMIT :most OFFSET :offset
                """, search, staleBefore).param("sort", search.sort().name())
            .param("most", Search.PAGE)
            .param("offset", search.offset())
            .query(ServiceListStore::line)
            .list();
    }

    int count(Search search, Instant staleBefore) {
        return asked("SELECT count(*) " + FOUND, search, staleBefore).query(Integer.class).single();
    }

    /** How many there are that are not gone. */
    int countKnown() {
        return this.db.sql("""
                SELECT count(*)
                FROM tray.service
                WHERE county_id = platform.county() AND gone_at IS NULL
                """).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Search search, Instant staleBefore) {
        var goal = search.goal();
        var age = search.age();
        return this.db.sql(sql)
            .param("gone", search.gone())
            .param("words", search.words().toArray(String[]::new))
            .param("goal", goal == null ? null : goal.value())
            .param("municipality", search.municipality())
            .param("age", age == null ? null : age.name())
            .param("provider", search.provider())
            .param("stale", search.stale())
            .param("before", Rows.at(staleBefore));
    }

    private static ServiceLine line(ResultSet row, int number) throws SQLException {
        return new ServiceLine(new ServiceId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                Rows.localText(row, "provider"), Reach.valueOf(row.getString("reach")), row.getInt("municipalities"),
                Rows.texts(row, "age_groups").stream().map(AgeGroup::valueOf).toList(), row.getInt("goals"),
                Rows.instantOrNull(row, "modified_at"), row.getBoolean("stale"), Rows.instant(row, "fetched_at"),
                Rows.instantOrNull(row, "reminded_at"), row.getBoolean("example"));
    }

}
