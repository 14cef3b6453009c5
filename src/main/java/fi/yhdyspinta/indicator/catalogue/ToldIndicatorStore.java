package fi.yhdyspinta.indicator.catalogue;

import java.util.List;
import java.util.function.Function;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.sotkanet.IndicatorDescription;
import fi.yhdyspinta.indicator.sotkanet.ListedIndicator;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what a source tells of its indicators. */
@Repository
class ToldIndicatorStore {

    private static final int MOST_DECIMALS = 6;

    private final JdbcClient db;

    ToldIndicatorStore(JdbcClient db) {
        this.db = db;
    }

    void saveListed(List<ListedIndicator> listed) {
        this.db
            .sql("""
                    INSERT INTO indicator.indicator AS i (source, code, title_fi, title_sv, title_en, producer_fi, producer_sv,
                                                          producer_en)
                    SELECT 'SOTKANET', code, tf, ts, te, pf, ps, pe
                    FROM unnest(:codes::text[], :tf::text[], :ts::text[], :te::text[], :pf::text[], :ps::text[], :pe::text[])
                        AS t (code, tf, ts, te, pf, ps, pe)
                    ON CONFLICT (source, code) DO UPDATE
                    SET title_fi = excluded.title_fi, title_sv = excluded.title_sv, title_en = excluded.title_en,
                        producer_fi = excluded.producer_fi, producer_sv = excluded.producer_sv,
                        producer_en = excluded.producer_en
                    """)
            .param("codes", Rows.column(listed, indicator -> String.valueOf(indicator.id())))
            .param("tf", Rows.column(listed, ListedIndicator::title, LocalText::fi))
            .param("ts", Rows.column(listed, ListedIndicator::title, LocalText::sv))
            .param("te", Rows.column(listed, ListedIndicator::title, LocalText::en))
            .param("pf", Rows.column(listed, ListedIndicator::producer, LocalText::fi))
            .param("ps", Rows.column(listed, ListedIndicator::producer, LocalText::sv))
            .param("pe", Rows.column(listed, ListedIndicator::producer, LocalText::en))
            .update();
    }

    void describe(IndicatorKey key, IndicatorDescription told) {
        var about = told.prose().description();
        var limits = told.prose().limits();
        var unit = told.unit() == null ? null : told.unit().title();
        this.db.sql("""
                UPDATE indicator.indicator
                SET about_fi = :aboutFi, about_sv = :aboutSv, about_en = :aboutEn,
                    limits_fi = :limitsFi, limits_sv = :limitsSv, limits_en = :limitsEn,
                    unit_fi = coalesce(unit_fi, :unitFi), unit_sv = coalesce(unit_sv, :unitSv),
                    unit_en = coalesce(unit_en, :unitEn), decimals = coalesce(:decimals::smallint, decimals),
                    changed_on = :changed
                WHERE source = :source AND code = :code
                """)
            .param("aboutFi", in(about, LocalText::fi))
            .param("aboutSv", in(about, LocalText::sv))
            .param("aboutEn", in(about, LocalText::en))
            .param("limitsFi", in(limits, LocalText::fi))
            .param("limitsSv", in(limits, LocalText::sv))
            .param("limitsEn", in(limits, LocalText::en))
            .param("unitFi", in(unit, LocalText::fi))
            .param("unitSv", in(unit, LocalText::sv))
            .param("unitEn", in(unit, LocalText::en))
            .param("decimals", told.decimals() == null ? null : Math.clamp(told.decimals(), 0, MOST_DECIMALS))
            .param("changed", told.updatedOn())
            .param("source", key.source().name())
            .param("code", key.code())
            .update();
    }

    void publish(Indicator own) {
        var aim = own.aim();
        this.db
            .sql("""
                    INSERT INTO indicator.indicator (source, code, title_fi, title_sv, title_en, about_fi, about_sv, about_en,
                                                     unit_fi, unit_sv, unit_en, producer_fi, producer_sv, producer_en,
                                                     decimals, aim, measure)
                    VALUES (:source, :code, :fi, :sv, :en, :aboutFi, :aboutSv, :aboutEn, :unitFi, :unitSv, :unitEn,
                            :producerFi, :producerSv, :producerEn, :decimals, :aim, :measure)
                    ON CONFLICT (source, code) DO UPDATE
                    SET title_fi = excluded.title_fi, title_sv = excluded.title_sv, title_en = excluded.title_en,
                        about_fi = excluded.about_fi, about_sv = excluded.about_sv, about_en = excluded.about_en,
                        unit_fi = excluded.unit_fi, unit_sv = excluded.unit_sv, unit_en = excluded.unit_en,
                        producer_fi = excluded.producer_fi, producer_sv = excluded.producer_sv,
                        producer_en = excluded.producer_en,
                        decimals = excluded.decimals, aim = excluded.aim, measure = excluded.measure
                    """)
            .param("source", own.key().source().name())
            .param("code", own.key().code())
            .param("fi", own.title().fi())
            .param("sv", own.title().sv())
            .param("en", own.title().en())
            .param("aboutFi", in(own.about(), LocalText::fi))
            .param("aboutSv", in(own.about(), LocalText::sv))
            .param("aboutEn", in(own.about(), LocalText::en))
            .param("unitFi", in(own.unit(), LocalText::fi))
            .param("unitSv", in(own.unit(), LocalText::sv))
            .param("unitEn", in(own.unit(), LocalText::en))
            .param("producerFi", in(own.producer(), LocalText::fi))
            .param("producerSv", in(own.producer(), LocalText::sv))
            .param("producerEn", in(own.producer(), LocalText::en))
            .param("decimals", own.decimals())
            .param("aim", aim == null ? null : aim.name())
            .param("measure", own.measure().name())
            .update();
    }

    private static @Nullable String in(@Nullable LocalText text, Function<LocalText, @Nullable String> language) {
        return text == null ? null : language.apply(text);
    }

}
