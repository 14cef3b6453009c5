package fi.yhdyspinta.indicator.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegionStore {

    private final JdbcClient db;

    RegionStore(JdbcClient db) {
        this.db = db;
    }

    List<Region> list(Region.Kind kind) {
        return this.db.sql("""
                SELECT number, kind, code, name_fi, name_sv, name_en
                FROM indicator.region
                WHERE kind = :kind
                ORDER BY name_fi COLLATE "fi-x-icu", code
                """).param("kind", kind.name()).query(RegionStore::region).list();
    }

    Optional<Region> find(Region.Kind kind, String code) {
        return this.db.sql("""
                SELECT number, kind, code, name_fi, name_sv, name_en
                FROM indicator.region
                WHERE kind = :kind AND code = :code
                """).param("kind", kind.name()).param("code", code).query(RegionStore::region).optional();
    }

    Map<String, Integer> signs(Source source) {
        var signs = new TreeMap<String, Integer>();
        this.db.sql("""
                SELECT sign, region_number
                FROM indicator.region_sign
                WHERE source = :source
                """).param("source", source.name()).query(row -> {
            signs.put(row.getString("sign"), row.getInt("region_number"));
        });
        return signs;
    }

    void save(List<Region> regions) {
        this.db.sql("""
                INSERT INTO indicator.region (number, kind, code, name_fi, name_sv, name_en)
                SELECT number, kind, code, fi, sv, en
                FROM unnest(:numbers::int[], :kinds::text[], :codes::text[], :fi::text[], :sv::text[], :en::text[])
                    AS r (number, kind, code, fi, sv, en)
                ON CONFLICT (kind, code) DO UPDATE
                SET name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en
                """)
            .param("numbers", regions.stream().map(Region::number).toArray(Integer[]::new))
            .param("kinds", Rows.column(regions, region -> region.kind().name()))
            .param("codes", Rows.column(regions, Region::code))
            .param("fi", Rows.column(regions, region -> region.name().fi()))
            .param("sv", Rows.column(regions, region -> region.name().sv()))
            .param("en", Rows.column(regions, region -> region.name().en()))
            .update();
    }

    void saveSigns(Source source, Map<String, Region> signs) {
        this.db.sql("""
                INSERT INTO indicator.region_sign (source, sign, region_number)
                SELECT :source, s.sign, r.number
                FROM unnest(:signs::text[], :kinds::text[], :codes::text[]) AS s (sign, kind, code)
                JOIN indicator.region r ON r.kind = s.kind AND r.code = s.code
                ON CONFLICT (source, sign) DO UPDATE SET region_number = excluded.region_number
                """)
            .param("source", source.name())
            .param("signs", signs.keySet().toArray(String[]::new))
            .param("kinds", signs.values().stream().map(region -> region.kind().name()).toArray(String[]::new))
            .param("codes", signs.values().stream().map(Region::code).toArray(String[]::new))
            .update();
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(row.getInt("number"), Region.Kind.valueOf(row.getString("kind")), row.getString("code"),
                Rows.localText(row, "name"));
    }

}
