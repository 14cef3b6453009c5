package fi.yhdyspinta.indicator.refresh;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.series.PackedSeries;
import fi.yhdyspinta.indicator.series.PackedSeriesStore;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HeldStore {

    private final JdbcClient db;

    HeldStore(JdbcClient db) {
        this.db = db;
    }

    /** Instead of what was held of the indicator before. */
    void save(RefreshId refresh, int indicator, List<PackedSeries> told, Set<Doubt> doubts, Instant at) {
        delete(indicator);
        this.db.sql("""
                INSERT INTO indicator.held_reading (indicator_number, refresh_id, read_at, value_count, doubts)
                VALUES (:indicator, :refresh, :at, :values, :doubts::text[])
                """)
            .param("indicator", indicator)
            .param("at", Rows.at(at))
            .param("refresh", refresh.value())
            .param("values", told.stream().mapToInt(PackedSeries::values).sum())
            .param("doubts", doubts.stream().map(Doubt::name).sorted().toArray(String[]::new))
            .update();
        PackedSeriesStore.write(this.db.sql("""
                INSERT INTO indicator.held_observation (indicator_number, region_number, sex, first_year, measured)
                SELECT :indicator, t.region, t.sex, t.year, t.measured::real[]
                FROM unnest(:regions::int[], :sexes::int[], :years::int[], :measured::text[])
                    AS t (region, sex, year, measured)
                """), told).param("indicator", indicator).update();
    }

    void delete(int indicator) {
        this.db.sql("DELETE FROM indicator.held_reading WHERE indicator_number = :indicator")
            .param("indicator", indicator)
            .update();
    }

    /** The refresh that brought what is held of the indicator. */
    Optional<RefreshId> findRefresh(int indicator) {
        return this.db.sql("""
                SELECT refresh_id
                FROM indicator.held_reading
                WHERE indicator_number = :indicator
                """)
            .param("indicator", indicator)
            .query((row, number) -> new RefreshId(Rows.uuid(row, "refresh_id")))
            .optional();
    }

    List<PackedSeries> listSeries(int indicator) {
        return this.db.sql("""
                SELECT region_number, sex, first_year, measured
                FROM indicator.held_observation
                WHERE indicator_number = :indicator
                ORDER BY region_number, sex
                """).param("indicator", indicator).query(PackedSeriesStore::read).list();
    }

    List<Held> list() {
        return this.db.sql("""
                SELECT i.source, i.code, i.title_fi, i.title_sv, i.title_en, h.read_at, h.value_count, h.doubts
                FROM indicator.held_reading h
                JOIN indicator.indicator i ON i.number = h.indicator_number
                ORDER BY h.read_at, i.number
                """).query(HeldStore::held).list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(new IndicatorKey(Source.valueOf(row.getString("source")), row.getString("code")),
                Rows.localText(row, "title"), Rows.instant(row, "read_at"), row.getInt("value_count"),
                Rows.texts(row, "doubts").stream().map(Doubt::valueOf).collect(Collectors.toSet()));
    }

}
