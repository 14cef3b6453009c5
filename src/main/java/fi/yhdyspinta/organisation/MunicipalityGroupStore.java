package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MunicipalityGroupStore {

    private static final String SELECT = """
            SELECT g.id, g.name_fi, g.name_sv, g.name_en,
                   array(SELECT m.municipality_code
                         FROM organisation.municipality_group_member m
                         LEFT JOIN organisation.municipality u ON u.code = m.municipality_code
                         WHERE m.county_id = g.county_id AND m.group_id = g.id
                         ORDER BY u.name_fi COLLATE "fi-x-icu") AS codes
            FROM organisation.municipality_group g
            """;

    private final JdbcClient db;

    MunicipalityGroupStore(JdbcClient db) {
        this.db = db;
    }

    List<MunicipalityGroup> list() {
        return this.db.sql(SELECT + """
                WHERE g.county_id = platform.county()
                ORDER BY coalesce(g.name_fi, g.name_sv, g.name_en) COLLATE "fi-x-icu", g.id
                """).query(MunicipalityGroupStore::group).list();
    }

    Optional<MunicipalityGroup> find(MunicipalityGroupId id) {
        return this.db.sql(SELECT + """
                WHERE g.county_id = platform.county() AND g.id = :id
                """).param("id", id.value()).query(MunicipalityGroupStore::group).optional();
    }

    void save(CountyId county, MunicipalityGroup group) {
        this.db.sql("""
                INSERT INTO organisation.municipality_group (county_id, id, name_fi, name_sv, name_en)
                VALUES (:county, :id, :fi, :sv, :en)
                ON CONFLICT (county_id, id) DO UPDATE
                SET name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en
                """)
            .param("county", county.value())
            .param("id", group.id().value())
            .param("fi", group.name().fi())
            .param("sv", group.name().sv())
            .param("en", group.name().en())
            .update();
        this.db
            .sql("""
                    WITH gone AS (
                        DELETE FROM organisation.municipality_group_member
                        WHERE county_id = platform.county() AND group_id = :id AND municipality_code <> ALL (:codes::text[]))
                    INSERT INTO organisation.municipality_group_member (county_id, group_id, municipality_code)
                    SELECT :county, :id, c.code
                    FROM unnest(:codes::text[]) AS c (code)
                    ON CONFLICT DO NOTHING
                    """)
            .param("county", county.value())
            .param("id", group.id().value())
            .param("codes", group.codes().toArray(String[]::new))
            .update();
    }

    void delete(MunicipalityGroupId id) {
        this.db.sql("""
                DELETE FROM organisation.municipality_group
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

    private static MunicipalityGroup group(ResultSet row, int number) throws SQLException {
        return new MunicipalityGroup(new MunicipalityGroupId(Rows.uuid(row, "id")), Rows.localText(row, "name"),
                Rows.texts(row, "codes"));
    }

}
