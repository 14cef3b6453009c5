package fi.yhdyspinta.indicator.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Optional;

import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeriesStore {

    private static final Sex[] SEXES = Sex.values();

    private final JdbcClient db;

    SeriesStore(JdbcClient db) {
        this.db = db;
    }

    int begin(int indicator, boolean fetched, List<PackedSeries> told, Instant at) {
        return this.db
            .sql("""
                    INSERT INTO indicator.reading (indicator_number, read_at, fetched, value_count, changed_count, first_year,
                                                   last_year)
                    VALUES (:indicator, :at, :fetched, :values, 0, :first, :last)
                    RETURNING number
                    """)
            .param("indicator", indicator)
            .param("at", Rows.at(at))
            .param("fetched", fetched)
            .param("values", told.stream().mapToInt(PackedSeries::values).sum())
            .param("first", told.isEmpty() ? null : told.stream().mapToInt(PackedSeries::firstYear).min().orElseThrow())
            .param("last", told.isEmpty() ? null : told.stream().mapToInt(PackedSeries::lastYear).max().orElseThrow())
            .query(Integer.class)
            .single();
    }

    void end(int reading, int changed) {
        this.db.sql("""
                UPDATE indicator.reading
                SET changed_count = :changed
                WHERE number = :reading
                """).param("changed", changed).param("reading", reading).update();
    }

    Optional<Reading> findLatest(int indicator) {
        return this.db.sql("""
                SELECT number, read_at, fetched, value_count, changed_count
                FROM indicator.reading
                WHERE indicator_number = :indicator
                ORDER BY number DESC
                LIMIT 1
                """)
            .param("indicator", indicator)
            .query((row, number) -> new Reading(row.getInt("number"), Rows.instant(row, "read_at"),
                    row.getBoolean("fetched"), row.getInt("value_count"), row.getInt("changed_count")))
            .optional();
    }

    /** By which sexes the indicator has values. */
    List<Sex> sexes(int indicator) {
        return this.db.sql("""
                SELECT asked.sex
                FROM generate_series(0, 2) AS asked (sex)
                WHERE EXISTS (
                    SELECT 1
                    FROM indicator.observation s
                    WHERE s.indicator_number = :indicator AND s.sex = asked.sex)
                ORDER BY asked.sex
                """).param("indicator", indicator).query((row, number) -> SEXES[row.getInt("sex")]).list();
    }

    /** Two nodes may number their readings in one order and commit them in another. */
    String mark() {
        return this.db.sql("SELECT concat_ws('-', max(number), count(*)) FROM indicator.reading")
            .query(String.class)
            .single();
    }

    Set<Integer> read(Collection<Integer> indicators) {
        return Set.copyOf(this.db.sql("""
                SELECT DISTINCT indicator_number
                FROM indicator.reading
                WHERE indicator_number = ANY (:indicators)
                """).param("indicators", indicators.toArray(Integer[]::new)).query(Integer.class).list());
    }

    boolean isFetched(int indicator) {
        return this.db.sql("""
                SELECT EXISTS (
                    SELECT 1
                    FROM indicator.reading
                    WHERE indicator_number = :indicator AND fetched)
                """).param("indicator", indicator).query(Boolean.class).single();
    }

    /**
     * Puts what is told in the place of what was told before, in one statement: what is
     * told otherwise now, or not at all, is kept as it was.
     * @return how many series were changed or taken away
     */
    int replace(int indicator, int reading, List<PackedSeries> told) {
        return PackedSeriesStore
            .write(this.db
                .sql("""
                        WITH told AS MATERIALIZED (
                            SELECT region, sex, year, measured::real[] AS measured
                            FROM unnest(:regions::int[], :sexes::int[], :years::int[], :measured::text[])
                                AS t (region, sex, year, measured)),
                        changed AS (
                            INSERT INTO indicator.earlier_observation (indicator_number, region_number, sex, reading_number, first_year,
                                                                       measured)
                            SELECT s.indicator_number, s.region_number, s.sex, s.reading_number, s.first_year, s.measured
                            FROM indicator.observation s
                            LEFT JOIN told t ON t.region = s.region_number AND t.sex = s.sex
                            WHERE s.indicator_number = :indicator
                              AND (t.region IS NULL OR s.first_year <> t.year OR s.measured <> t.measured)
                            RETURNING region_number, sex),
                        gone AS (
                            DELETE FROM indicator.observation s
                            USING changed c
                            WHERE s.indicator_number = :indicator AND s.region_number = c.region_number AND s.sex = c.sex
                              AND NOT EXISTS (SELECT 1 FROM told t WHERE t.region = s.region_number AND t.sex = s.sex)),
                        kept AS (
                            INSERT INTO indicator.observation AS s (indicator_number, region_number, sex, first_year, measured,
                                                                    reading_number)
                            SELECT :indicator, t.region, t.sex, t.year, t.measured, :reading
                            FROM told t
                            ORDER BY t.region, t.sex
                            ON CONFLICT (indicator_number, region_number, sex) DO UPDATE
                            SET first_year = excluded.first_year, measured = excluded.measured,
                                reading_number = excluded.reading_number
                            WHERE s.first_year <> excluded.first_year OR s.measured <> excluded.measured)
                        SELECT count(*)
                        FROM changed
                        """),
                    told)
            .param("indicator", indicator)
            .param("reading", reading)
            .query(Integer.class)
            .single();
    }

    /** Of those indicators in each of those areas. */
    List<KeptSeries> listOf(Collection<Integer> regions, Sex sex, Collection<Integer> indicators) {
        return this.db.sql("""
                SELECT indicator_number, region_number, first_year, measured
                FROM indicator.observation
                WHERE indicator_number = ANY (:indicators) AND region_number = ANY (:regions) AND sex = :sex
                """)
            .param("indicators", indicators.toArray(Integer[]::new))
            .param("regions", regions.toArray(Integer[]::new))
            .param("sex", sex.ordinal())
            .query(SeriesStore::kept)
            .list();
    }

    List<PackedSeries> listWhole(int indicator) {
        return this.db.sql("""
                SELECT region_number, sex, first_year, measured
                FROM indicator.observation
                WHERE indicator_number = :indicator
                ORDER BY region_number, sex
                """).param("indicator", indicator).query(PackedSeriesStore::read).list();
    }

    private static KeptSeries kept(ResultSet row, int number) throws SQLException {
        return new KeptSeries(row.getInt("indicator_number"), row.getInt("region_number"),
                PackedSeriesStore.series(row));
    }

}
