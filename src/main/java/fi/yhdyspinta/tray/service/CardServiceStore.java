package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import fi.yhdyspinta.indicator.CardSource.Entry;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CardServiceStore {

    private static final int MOST = 30;

    private final JdbcClient db;

    CardServiceStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Services that serve a goal and are known in any of the municipalities: those of the
     * municipalities themselves before those of the whole country.
     * @param staleBefore what was changed before this is marked as old
     */
    List<Entry> list(Collection<String> municipalities, Instant staleBefore) {
        return this.db
            .sql("""
                    SELECT s.id, s.name_fi, s.name_sv, s.name_en, p.name_fi AS provider_fi, p.name_sv AS provider_sv,
                           p.name_en AS provider_en, here.municipality_code IS NOT NULL AS local,
                           s.modified_at < :before AS stale, p.kind = 'Example' AS example
                    FROM tray.service s
                    JOIN tray.provider p ON p.county_id = s.county_id AND p.id = s.provider_id
                    LEFT JOIN LATERAL (
                        SELECT m.municipality_code
                        FROM tray.service_municipality m
                        WHERE m.county_id = s.county_id AND m.service_id = s.id
                          AND m.municipality_code = ANY (:municipalities::text[])
                        LIMIT 1) here ON true
                    WHERE s.county_id = platform.county() AND s.gone_at IS NULL AND lower(s.status) = 'published'
                      AND (here.municipality_code IS NOT NULL OR s.reach <> 'LIMITED')
                      AND EXISTS (
                          SELECT 1
                          FROM tray.goal_link l
                          WHERE l.county_id = s.county_id AND l.service_id = s.id AND l.removed_at IS NULL)
                    ORDER BY (here.municipality_code IS NULL), coalesce(s.name_fi, s.name_sv, s.name_en) COLLATE "fi-x-icu", s.id
                    LIMIT :most
                    """)
            .param("municipalities", municipalities.toArray(String[]::new))
            .param("before", Rows.at(staleBefore))
            .param("most", MOST)
            .query(CardServiceStore::entry)
            .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(Rows.localText(row, "name"), Rows.localText(row, "provider"),
                "/services/" + Rows.uuid(row, "id"), note(row.getBoolean("local"), row.getBoolean("stale")), null,
                row.getBoolean("example"));
    }

    private static @Nullable String note(boolean local, boolean stale) {
        if (local) {
            return stale ? "tray.service.stale" : null;
        }
        return stale ? "tray.service.card.everywhere.stale" : "tray.service.card.everywhere";
    }

}
