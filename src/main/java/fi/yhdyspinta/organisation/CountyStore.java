package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CountyStore {

    private final JdbcClient db;

    CountyStore(JdbcClient db) {
        this.db = db;
    }

    List<County> list() {
        return this.db.sql("""
                SELECT id, slug, name_fi, name_sv, name_en, terminology
                FROM organisation.county
                ORDER BY name_fi COLLATE "fi-x-icu"
                """).query(CountyStore::county).list();
    }

    void insert(County county) {
        this.db.sql("""
                INSERT INTO organisation.county (id, slug, name_fi, name_sv, name_en, terminology)
                VALUES (:id, :slug, :fi, :sv, :en, :terminology)
                """)
            .param("id", county.id().value())
            .param("slug", county.slug())
            .param("fi", county.name().in(Language.FI))
            .param("sv", county.name().in(Language.SV))
            .param("en", county.name().in(Language.EN))
            .param("terminology", county.terminology().name())
            .update();
    }

    void setTerminology(CountyId county, County.Terminology terminology) {
        this.db.sql("""
                UPDATE organisation.county
                SET terminology = :terminology
                WHERE id = :county
                """).param("county", county.value()).param("terminology", terminology.name()).update();
    }

    private static County county(ResultSet row, int number) throws SQLException {
        return new County(new CountyId(Rows.uuid(row, "id")), row.getString("slug"), Rows.localText(row, "name"),
                County.Terminology.valueOf(row.getString("terminology")));
    }

}
