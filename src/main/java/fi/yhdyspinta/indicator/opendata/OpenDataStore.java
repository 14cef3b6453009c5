package fi.yhdyspinta.indicator.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpenDataStore {

    private final JdbcClient db;

    OpenDataStore(JdbcClient db) {
        this.db = db;
    }

    /** Of all indicators that have values. */
    List<Facts> list() {
        return this.db.sql("""
                SELECT i.source, i.code, f.first_year, f.last_year, f.first_read_at, f.read_at
                FROM (
                    SELECT DISTINCT ON (r.indicator_number) r.indicator_number, r.first_year, r.last_year, r.read_at,
                           min(r.read_at) OVER (PARTITION BY r.indicator_number) AS first_read_at
                    FROM indicator.reading r
                    ORDER BY r.indicator_number, r.number DESC) f
                JOIN indicator.indicator i ON i.number = f.indicator_number
                WHERE f.first_year IS NOT NULL
                ORDER BY i.number
                """).query(OpenDataStore::facts).list();
    }

    Optional<Facts> find(int indicator) {
        return this.db
            .sql("""
                    SELECT i.source, i.code, r.first_year, r.last_year, r.read_at,
                           (SELECT min(b.read_at) FROM indicator.reading b WHERE b.indicator_number = i.number) AS first_read_at
                    FROM indicator.indicator i
                    JOIN indicator.reading r ON r.indicator_number = i.number
                    WHERE i.number = :indicator
                      AND r.number = (SELECT max(n.number) FROM indicator.reading n WHERE n.indicator_number = i.number)
                      AND r.first_year IS NOT NULL
                    """)
            .param("indicator", indicator)
            .query(OpenDataStore::facts)
            .optional();
    }

    /** Of which kinds of regions the indicator tells. */
    List<Region.Kind> kinds(int indicator) {
        return this.db.sql("""
                SELECT DISTINCT r.kind
                FROM indicator.observation o
                JOIN indicator.region r ON r.number = o.region_number
                WHERE o.indicator_number = :indicator
                """)
            .param("indicator", indicator)
            .query((row, number) -> Region.Kind.valueOf(row.getString("kind")))
            .list()
            .stream()
            .sorted()
            .toList();
    }

    private static Facts facts(ResultSet row, int number) throws SQLException {
        return new Facts(new IndicatorKey(Source.valueOf(row.getString("source")), row.getString("code")),
                row.getInt("first_year"), row.getInt("last_year"), Rows.instant(row, "first_read_at"),
                Rows.instant(row, "read_at"));
    }

}
