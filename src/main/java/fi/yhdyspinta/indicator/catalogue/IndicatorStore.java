package fi.yhdyspinta.indicator.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndicatorStore {

    private final JdbcClient db;

    IndicatorStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Indicator> find(IndicatorKey key) {
        return list(List.of(key)).stream().findFirst();
    }

    List<Indicator> list(Collection<IndicatorKey> keys) {
        return this.db
            .sql("""
                    SELECT i.number, i.source, i.code, i.title_fi, i.title_sv, i.title_en, i.about_fi, i.about_sv, i.about_en,
                           i.limits_fi, i.limits_sv, i.limits_en, i.unit_fi, i.unit_sv, i.unit_en,
                           i.producer_fi, i.producer_sv, i.producer_en, i.decimals, i.aim, i.measure, i.changed_on
                    FROM unnest(:sources::text[], :codes::text[]) WITH ORDINALITY AS k (source, code, place)
                    JOIN indicator.indicator i ON i.source = k.source AND i.code = k.code
                    ORDER BY k.place
                    """)
            .param("sources", keys.stream().map(key -> key.source().name()).toArray(String[]::new))
            .param("codes", keys.stream().map(IndicatorKey::code).toArray(String[]::new))
            .query(IndicatorStore::indicator)
            .list();
    }

    List<Found.Hit> search(Search search) {
        return this.db
            .sql("""
                    SELECT i.number, i.source, i.code, i.title_fi, i.title_sv, i.title_en, i.about_fi, i.about_sv, i.about_en,
                           i.limits_fi, i.limits_sv, i.limits_en, i.unit_fi, i.unit_sv, i.unit_en,
                           i.producer_fi, i.producer_sv, i.producer_en, i.decimals, i.aim, i.measure, i.changed_on,
                           f.first_year, f.last_year, f.read_at
                    FROM indicator.indicator i
                    LEFT JOIN LATERAL (
                        SELECT r.first_year, r.last_year, r.read_at
                        FROM indicator.reading r
                        WHERE r.indicator_number = i.number
                        ORDER BY r.number DESC
                        LIMIT 1) f ON true
                    WHERE (:words = ''
                        OR i.words @@ (websearch_to_tsquery('pg_catalog.finnish', :words)
                            || websearch_to_tsquery('pg_catalog.swedish', :words)
                            || websearch_to_tsquery('pg_catalog.english', :words))
                        OR platform.word_similarity(lower(:words),
                            lower(concat_ws(' ', i.title_fi, i.title_sv, i.title_en))) > 0.5)
                      AND (NOT :figures OR f.first_year IS NOT NULL)
                      AND (:set = '' OR EXISTS (
                          SELECT 1
                          FROM indicator.set_member m
                          WHERE m.indicator_number = i.number AND m.set_key = :set))
                    ORDER BY (f.first_year IS NULL),
                             platform.word_similarity(lower(:words),
                                 lower(concat_ws(' ', i.title_fi, i.title_sv, i.title_en))) DESC,
                             coalesce(i.title_fi, i.title_sv, i.title_en) COLLATE "fi-x-icu", i.number
                    OFFSET :offset
                    LIMIT :page
                    """)
            .param("words", search.words())
            .param("figures", search.withFigures())
            .param("set", search.set())
            .param("offset", search.offset())
            .param("page", Search.PAGE)
            .query((row, number) -> new Found.Hit(indicator(row, number), row.getObject("first_year", Integer.class),
                    row.getObject("last_year", Integer.class), Rows.instantOrNull(row, "read_at")))
            .list();
    }

    int count(Search search) {
        return this.db.sql("""
                SELECT count(*)
                FROM indicator.indicator i
                WHERE (:words = ''
                    OR i.words @@ (websearch_to_tsquery('pg_catalog.finnish', :words)
                        || websearch_to_tsquery('pg_catalog.swedish', :words)
                        || websearch_to_tsquery('pg_catalog.english', :words))
                    OR platform.word_similarity(lower(:words),
                        lower(concat_ws(' ', i.title_fi, i.title_sv, i.title_en))) > 0.5)
                  AND (NOT :figures OR EXISTS (
                    SELECT 1
                    FROM indicator.reading r
                    WHERE r.indicator_number = i.number AND r.first_year IS NOT NULL))
                  AND (:set = '' OR EXISTS (
                    SELECT 1
                    FROM indicator.set_member m
                    WHERE m.indicator_number = i.number AND m.set_key = :set))
                """)
            .param("words", search.words())
            .param("figures", search.withFigures())
            .param("set", search.set())
            .query(Integer.class)
            .single();
    }

    void supply(List<Indicator> indicators) {
        this.db
            .sql("""
                    INSERT INTO indicator.indicator AS i (source, code, title_fi, title_sv, title_en, unit_fi, unit_sv, unit_en,
                                                          producer_fi, producer_sv, producer_en, decimals, aim, measure)
                    SELECT source, code, tf, ts, te, uf, us, ue, pf, ps, pe, decimals, aim, measure
                    FROM unnest(:sources::text[], :codes::text[], :tf::text[], :ts::text[], :te::text[], :uf::text[],
                                :us::text[], :ue::text[], :pf::text[], :ps::text[], :pe::text[], :decimals::int[],
                                :aims::text[], :measures::text[])
                        AS s (source, code, tf, ts, te, uf, us, ue, pf, ps, pe, decimals, aim, measure)
                    ON CONFLICT (source, code) DO UPDATE
                    SET unit_fi = excluded.unit_fi, unit_sv = excluded.unit_sv, unit_en = excluded.unit_en,
                        decimals = excluded.decimals, aim = excluded.aim, measure = excluded.measure,
                        title_sv = coalesce(i.title_sv, excluded.title_sv), title_en = coalesce(i.title_en, excluded.title_en)
                    """)
            .param("sources", Rows.column(indicators, indicator -> indicator.key().source().name()))
            .param("codes", Rows.column(indicators, indicator -> indicator.key().code()))
            .param("tf", Rows.column(indicators, indicator -> indicator.title().fi()))
            .param("ts", Rows.column(indicators, indicator -> indicator.title().sv()))
            .param("te", Rows.column(indicators, indicator -> indicator.title().en()))
            .param("uf", Rows.column(indicators, Indicator::unit, LocalText::fi))
            .param("us", Rows.column(indicators, Indicator::unit, LocalText::sv))
            .param("ue", Rows.column(indicators, Indicator::unit, LocalText::en))
            .param("pf", Rows.column(indicators, Indicator::producer, LocalText::fi))
            .param("ps", Rows.column(indicators, Indicator::producer, LocalText::sv))
            .param("pe", Rows.column(indicators, Indicator::producer, LocalText::en))
            .param("decimals", indicators.stream().map(Indicator::decimals).toArray(Integer[]::new))
            .param("aims",
                    Rows.column(indicators, indicator -> indicator.aim() == null ? null : indicator.aim().name()))
            .param("measures", Rows.column(indicators, indicator -> indicator.measure().name()))
            .update();
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        var aim = row.getString("aim");
        return new Indicator(row.getInt("number"),
                new IndicatorKey(Source.valueOf(row.getString("source")), row.getString("code")),
                Rows.localText(row, "title"), textOrNull(row, "about"), textOrNull(row, "limits"),
                textOrNull(row, "unit"), textOrNull(row, "producer"), row.getInt("decimals"),
                aim == null ? null : Indicator.Aim.valueOf(aim), Indicator.Measure.valueOf(row.getString("measure")),
                row.getObject("changed_on", LocalDate.class));
    }

    private static @Nullable LocalText textOrNull(ResultSet row, String prefix) throws SQLException {
        return row.getString(prefix + "_fi") == null && row.getString(prefix + "_sv") == null
                && row.getString(prefix + "_en") == null ? null : Rows.localText(row, prefix);
    }

}
