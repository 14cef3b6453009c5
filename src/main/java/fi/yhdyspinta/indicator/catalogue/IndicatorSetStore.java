package fi.yhdyspinta.indicator.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndicatorSetStore {

    private final JdbcClient db;

    IndicatorSetStore(JdbcClient db) {
        this.db = db;
    }

    /** Those of the county of the transaction and those of all, of every layer. */
    List<IndicatorSet> list() {
        return this.db.sql("""
                SELECT s.key, s.county_id, s.arranged, s.place, s.purpose, s.name_fi, s.name_sv, s.name_en, s.made_of,
                       s.basis, s.basis_on, m.sources, m.codes, m.directions
                FROM indicator.indicator_set s
                CROSS JOIN LATERAL (
                    SELECT coalesce(array_agg(i.source ORDER BY m.place), '{}') AS sources,
                           coalesce(array_agg(i.code ORDER BY m.place), '{}') AS codes,
                           coalesce(array_agg(coalesce(m.direction, '') ORDER BY m.place), '{}') AS directions
                    FROM indicator.set_member m
                    JOIN indicator.indicator i ON i.number = m.indicator_number
                    WHERE m.set_key = s.key) m
                WHERE s.county_id IS NULL OR s.county_id = platform.county()
                ORDER BY s.place, s.key
                """).query(IndicatorSetStore::set).list();
    }

    void deleteSupplied() {
        this.db.sql("DELETE FROM indicator.indicator_set WHERE NOT arranged").update();
    }

    /** Keeps one that came with the product, without indicators that are not known. */
    void supply(IndicatorSet set) {
        this.db.sql("""
                INSERT INTO indicator.indicator_set (key, place, purpose, name_fi, name_sv, name_en, made_of)
                VALUES (:key, :place, :purpose, :fi, :sv, :en, :madeOf)
                """)
            .param("key", set.key())
            .param("place", set.place())
            .param("purpose", set.purpose().name())
            .param("fi", set.name().fi())
            .param("sv", set.name().sv())
            .param("en", set.name().en())
            .param("madeOf", set.madeOf())
            .update();
        this.db.sql("""
                INSERT INTO indicator.set_member (set_key, indicator_number, place)
                SELECT :key, i.number, k.place
                FROM unnest(:sources::text[], :codes::text[]) WITH ORDINALITY AS k (source, code, place)
                JOIN indicator.indicator i ON i.source = k.source AND i.code = k.code
                """)
            .param("key", set.key())
            .param("sources", set.keys().stream().map(key -> key.source().name()).toArray(String[]::new))
            .param("codes", set.keys().stream().map(IndicatorKey::code).toArray(String[]::new))
            .update();
    }

    private static IndicatorSet set(ResultSet row, int number) throws SQLException {
        var sources = Rows.texts(row, "sources");
        var codes = Rows.texts(row, "codes");
        var directions = Rows.texts(row, "directions");
        return new IndicatorSet(row.getString("key"), layer(row), row.getInt("place"),
                IndicatorSet.Purpose.valueOf(row.getString("purpose")), Rows.localText(row, "name"),
                row.getObject("made_of", Integer.class), basis(row),
                IntStream.range(0, codes.size())
                    .mapToObj(place -> new IndicatorSet.Member(
                            new IndicatorKey(Source.valueOf(sources.get(place)), codes.get(place)),
                            direction(directions.get(place))))
                    .toList());
    }

    private static IndicatorSet.Layer layer(ResultSet row) throws SQLException {
        if (!row.getBoolean("arranged")) {
            return IndicatorSet.Layer.SUPPLIED;
        }
        return row.getString("county_id") == null ? IndicatorSet.Layer.SYSTEM : IndicatorSet.Layer.COUNTY;
    }

    private static IndicatorSet.@Nullable Basis basis(ResultSet row) throws SQLException {
        var basis = row.getString("basis");
        return basis == null ? null
                : new IndicatorSet.Basis(basis, Objects.requireNonNull(row.getObject("basis_on", LocalDate.class)));
    }

    private static IndicatorSet.@Nullable Direction direction(String name) {
        return name.isEmpty() ? null : IndicatorSet.Direction.valueOf(name);
    }

}
