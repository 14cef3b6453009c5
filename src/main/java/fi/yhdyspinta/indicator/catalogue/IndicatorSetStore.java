package fi.yhdyspinta.indicator.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndicatorSetStore {

    private final JdbcClient db;

    IndicatorSetStore(JdbcClient db) {
        this.db = db;
    }

    List<IndicatorSet> list() {
        return this.db.sql("""
                SELECT s.key, s.place, s.purpose, s.name_fi, s.name_sv, s.name_en,
                       array_agg(i.source ORDER BY m.place) AS sources, array_agg(i.code ORDER BY m.place) AS codes
                FROM indicator.indicator_set s
                JOIN indicator.set_member m ON m.set_key = s.key
                JOIN indicator.indicator i ON i.number = m.indicator_number
                GROUP BY s.key, s.place, s.purpose, s.name_fi, s.name_sv, s.name_en
                ORDER BY s.place
                """).query(IndicatorSetStore::set).list();
    }

    void deleteAll() {
        this.db.sql("DELETE FROM indicator.indicator_set").update();
    }

    void insert(IndicatorSet set) {
        this.db.sql("""
                INSERT INTO indicator.indicator_set (key, place, purpose, name_fi, name_sv, name_en)
                VALUES (:key, :place, :purpose, :fi, :sv, :en)
                """)
            .param("key", set.key())
            .param("place", set.place())
            .param("purpose", set.purpose().name())
            .param("fi", set.name().fi())
            .param("sv", set.name().sv())
            .param("en", set.name().en())
            .update();
        this.db.sql("""
                INSERT INTO indicator.set_member (set_key, indicator_number, place)
                SELECT :key, i.number, k.place
                FROM unnest(:sources::text[], :codes::text[]) WITH ORDINALITY AS k (source, code, place)
                JOIN indicator.indicator i ON i.source = k.source AND i.code = k.code
                """)
            .param("key", set.key())
            .param("sources", set.members().stream().map(key -> key.source().name()).toArray(String[]::new))
            .param("codes", set.members().stream().map(IndicatorKey::code).toArray(String[]::new))
            .update();
    }

    private static IndicatorSet set(ResultSet row, int number) throws SQLException {
        var sources = Rows.texts(row, "sources");
        var codes = Rows.texts(row, "codes");
        return new IndicatorSet(row.getString("key"), row.getInt("place"),
                IndicatorSet.Purpose.valueOf(row.getString("purpose")), Rows.localText(row, "name"),
                IntStream.range(0, codes.size())
                    .mapToObj(place -> new IndicatorKey(Source.valueOf(sources.get(place)), codes.get(place)))
                    .toList());
    }

}
