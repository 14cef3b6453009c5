package fi.yhdyspinta.indicator.arrangement;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes the arranged sets of the county of the transaction, or of all outside one. */
@Repository
class ArrangementStore {

    private final JdbcClient db;

    ArrangementStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Until the end of the transaction nobody else arranges the sets of the same county.
     */
    void lock() {
        this.db.sql(
                "SELECT pg_advisory_xact_lock(hashtextextended('indicator.set' || coalesce(platform.county()::text, ''), 0))")
            .query(row -> {
            });
    }

    void lookAgain(IndicatorSetId id, LocalDate on) {
        this.db.sql("UPDATE indicator.indicator_set SET basis_on = :on WHERE arranged AND key = :id")
            .param("on", on)
            .param("id", id.toString())
            .update();
    }

    /** Copies a set of another layer with all that is in it. */
    void copy(IndicatorSetId id, String from) {
        this.db
            .sql("""
                    INSERT INTO indicator.indicator_set (key, county_id, arranged, place, purpose, name_fi, name_sv, name_en,
                                                         made_of, basis, basis_on)
                    SELECT :id, platform.county(), true, place, purpose, name_fi, name_sv, name_en, made_of, basis, basis_on
                    FROM indicator.indicator_set
                    WHERE key = :from
                    """)
            .param("id", id.toString())
            .param("from", from)
            .update();
        this.db.sql("""
                INSERT INTO indicator.set_member (set_key, indicator_number, place, direction)
                SELECT :id, indicator_number, place, direction
                FROM indicator.set_member
                WHERE set_key = :from
                """).param("id", id.toString()).param("from", from).update();
    }

    /** Adds an empty set after those that there are. */
    void insert(IndicatorSetId id, IndicatorSet.Purpose purpose, SetText text, @Nullable LocalDate basisOn) {
        said(this.db
            .sql("""
                    INSERT INTO indicator.indicator_set (key, county_id, arranged, place, purpose, name_fi, name_sv, name_en,
                                                         made_of, basis, basis_on)
                    SELECT :id, platform.county(), true, coalesce(max(place) + 1, 0), :purpose, :fi, :sv, :en,
                           :madeOf, :basis, :basisOn
                    FROM indicator.indicator_set
                    WHERE arranged AND county_id IS NOT DISTINCT FROM platform.county() AND purpose = :purpose
                    """)
            .param("purpose", purpose.name()), id, text, basisOn).update();
    }

    void update(IndicatorSetId id, SetText text, @Nullable LocalDate basisOn) {
        said(this.db.sql("""
                UPDATE indicator.indicator_set
                SET name_fi = :fi, name_sv = :sv, name_en = :en, made_of = :madeOf, basis = :basis, basis_on = :basisOn
                WHERE arranged AND key = :id
                """), id, text, basisOn).update();
    }

    private static StatementSpec said(StatementSpec statement, IndicatorSetId id, SetText text,
            @Nullable LocalDate basisOn) {
        return statement.param("id", id.toString())
            .param("fi", text.name().fi())
            .param("sv", text.name().sv())
            .param("en", text.name().en())
            .param("madeOf", text.madeOf())
            .param("basis", text.basis())
            .param("basisOn", basisOn);
    }

    void delete(IndicatorSetId id) {
        this.db.sql("DELETE FROM indicator.indicator_set WHERE arranged AND key = :id")
            .param("id", id.toString())
            .update();
    }

    /** Places the sets in that order. */
    void order(List<String> keys) {
        this.db.sql("""
                UPDATE indicator.indicator_set s
                SET place = o.place
                FROM unnest(:keys::text[]) WITH ORDINALITY AS o (key, place)
                WHERE s.arranged AND s.key = o.key
                """).param("keys", keys.toArray(String[]::new)).update();
    }

    /** Keeps these members in that order, and no others. */
    void saveMembers(IndicatorSetId id, List<IndicatorSet.Member> members) {
        this.db.sql("DELETE FROM indicator.set_member WHERE set_key = :id").param("id", id.toString()).update();
        this.db.sql("""
                INSERT INTO indicator.set_member (set_key, indicator_number, place, direction)
                SELECT :id, i.number, m.place, m.direction
                FROM unnest(:sources::text[], :codes::text[], :directions::text[])
                    WITH ORDINALITY AS m (source, code, direction, place)
                JOIN indicator.indicator i ON i.source = m.source AND i.code = m.code
                """)
            .param("id", id.toString())
            .param("sources", Rows.column(members, member -> member.key().source().name()))
            .param("codes", Rows.column(members, member -> member.key().code()))
            .param("directions",
                    Rows.column(members, member -> member.direction() == null ? null : member.direction().name()))
            .update();
    }

}
