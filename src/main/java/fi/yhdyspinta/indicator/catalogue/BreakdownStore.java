package fi.yhdyspinta.indicator.catalogue;

import java.util.List;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BreakdownStore {

    private final JdbcClient db;

    BreakdownStore(JdbcClient db) {
        this.db = db;
    }

    List<Breakdown> list(IndicatorKey whole) {
        return this.db.sql("""
                SELECT p.source, p.code, b.kind
                FROM indicator.breakdown_part b
                JOIN indicator.indicator w ON w.number = b.of_number
                JOIN indicator.indicator p ON p.number = b.part_number
                WHERE w.source = :source AND w.code = :code
                ORDER BY b.place
                """)
            .param("source", whole.source().name())
            .param("code", whole.code())
            .query((row, number) -> new Breakdown(whole,
                    new IndicatorKey(Source.valueOf(row.getString("source")), row.getString("code")),
                    Breakdown.Kind.valueOf(row.getString("kind"))))
            .list();
    }

    void replaceAll(List<Breakdown> breakdowns) {
        this.db.sql("DELETE FROM indicator.breakdown_part").update();
        this.db
            .sql("""
                    INSERT INTO indicator.breakdown_part (of_number, part_number, kind, place)
                    SELECT w.number, p.number, b.kind, b.place
                    FROM unnest(:wholes::text[], :parts::text[], :kinds::text[]) WITH ORDINALITY AS b (whole, part, kind, place)
                    JOIN indicator.indicator w ON lower(w.source) || '-' || w.code = b.whole
                    JOIN indicator.indicator p ON lower(p.source) || '-' || p.code = b.part
                    """)
            .param("wholes", Rows.column(breakdowns, Breakdown::whole))
            .param("parts", Rows.column(breakdowns, Breakdown::part))
            .param("kinds", Rows.column(breakdowns, Breakdown::kind))
            .update();
    }

}
