package fi.yhdyspinta.indicator.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BorderStore {

    private final JdbcClient db;

    BorderStore(JdbcClient db) {
        this.db = db;
    }

    Optional<BorderEdition> find() {
        return this.db.sql("""
                SELECT e.number, e.source, e.imported_at, count(DISTINCT b.municipality_code) AS municipalities
                FROM indicator.border_edition e
                JOIN indicator.border b ON b.edition_number = e.number
                GROUP BY e.number, e.source, e.imported_at
                ORDER BY e.number DESC
                LIMIT 1
                """)
            .query((row, number) -> new BorderEdition(row.getInt("number"), row.getString("source"),
                    Rows.instant(row, "imported_at"), row.getInt("municipalities")))
            .optional();
    }

    /** The number of the newest edition, 0 when there is none. */
    int newest() {
        return this.db.sql("SELECT coalesce(max(number), 0) FROM indicator.border_edition")
            .query(Integer.class)
            .single();
    }

    List<Border> list(int edition) {
        return this.db.sql("""
                SELECT municipality_code, points
                FROM indicator.border
                WHERE edition_number = :edition
                ORDER BY municipality_code, ring
                """)
            .param("edition", edition)
            .query((row, number) -> new Border(row.getString("municipality_code"),
                    points((Double[]) row.getArray("points").getArray())))
            .list();
    }

    int begin(PersonId person, String source, Instant at) {
        return this.db.sql("""
                INSERT INTO indicator.border_edition (source, imported_by, imported_at)
                VALUES (:source, :by, :at)
                RETURNING number
                """)
            .param("source", source)
            .param("by", person.value())
            .param("at", Rows.at(at))
            .query(Integer.class)
            .single();
    }

    void insert(int edition, String code, int ring, Border border) {
        this.db.sql("""
                INSERT INTO indicator.border (edition_number, municipality_code, ring, points)
                VALUES (:edition, :code, :ring, :points)
                """)
            .param("edition", edition)
            .param("code", code)
            .param("ring", ring)
            .param("points",
                    border.points()
                        .stream()
                        .flatMap(point -> List.of(point.longitude(), point.latitude()).stream())
                        .toArray(Double[]::new))
            .update();
    }

    void deleteAllBut(int edition) {
        this.db.sql("DELETE FROM indicator.border_edition WHERE number <> :edition").param("edition", edition).update();
    }

    private static List<Border.Point> points(Double[] written) {
        return IntStream.range(0, written.length / 2)
            .mapToObj(place -> new Border.Point(written[2 * place], written[2 * place + 1]))
            .toList();
    }

}
