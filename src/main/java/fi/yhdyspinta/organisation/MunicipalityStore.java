package fi.yhdyspinta.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MunicipalityStore {

    private final JdbcClient db;

    MunicipalityStore(JdbcClient db) {
        this.db = db;
    }

    List<Municipality> list() {
        return this.db.sql("""
                SELECT code, name_fi, name_sv, name_en, county_code, county_id, ended_on, successor_code, population
                FROM organisation.municipality
                ORDER BY name_fi COLLATE "fi-x-icu", code
                """).query(MunicipalityStore::municipality).list();
    }

    /** Another text when some line has been written or taken away since. */
    String edition() {
        return this.db.sql("SELECT concat_ws(' ', count(*), max(xmin::text::bigint)) FROM organisation.municipality")
            .query(String.class)
            .single();
    }

    Optional<Municipality> find(String code) {
        return this.db.sql("""
                SELECT code, name_fi, name_sv, name_en, county_code, county_id, ended_on, successor_code, population
                FROM organisation.municipality
                WHERE code = :code
                """).param("code", code).query(MunicipalityStore::municipality).optional();
    }

    /** Whether the edition is newer than any read in before; it is then held as read. */
    boolean begin(LocalDate edition, Instant at) {
        return this.db.sql("""
                INSERT INTO organisation.municipality_edition (edition_on, read_at)
                SELECT :edition, :at
                WHERE NOT EXISTS (
                    SELECT 1
                    FROM organisation.municipality_edition
                    WHERE edition_on >= :edition)
                ON CONFLICT DO NOTHING
                """).param("edition", edition).param("at", Rows.at(at)).update() == 1;
    }

    void save(List<Municipality> municipalities) {
        this.db
            .sql("""
                    INSERT INTO organisation.municipality (code, name_fi, name_sv, name_en, county_code, county_id, ended_on,
                                                           successor_code, population)
                    SELECT m.code, m.fi, m.sv, m.en, m.county, c.id, m.ended::date, m.successor, m.population::int
                    FROM unnest(:codes::text[], :fi::text[], :sv::text[], :en::text[], :counties::text[], :ended::text[],
                                :successors::text[], :populations::text[])
                        AS m (code, fi, sv, en, county, ended, successor, population)
                    LEFT JOIN organisation.county c ON c.code = m.county
                    ON CONFLICT (code) DO UPDATE
                    SET name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
                        county_code = excluded.county_code, county_id = excluded.county_id, ended_on = excluded.ended_on,
                        successor_code = excluded.successor_code, population = excluded.population
                    """)
            .param("codes", Rows.column(municipalities, Municipality::code))
            .param("fi", Rows.column(municipalities, municipality -> municipality.name().fi()))
            .param("sv", Rows.column(municipalities, municipality -> municipality.name().sv()))
            .param("en", Rows.column(municipalities, municipality -> municipality.name().en()))
            .param("counties", Rows.column(municipalities, Municipality::countyCode))
            .param("ended", Rows.column(municipalities, Municipality::endedOn))
            .param("successors", Rows.column(municipalities, Municipality::successor))
            .param("populations", Rows.column(municipalities, Municipality::population))
            .update();
    }

    private static Municipality municipality(ResultSet row, int number) throws SQLException {
        var county = row.getObject("county_id", UUID.class);
        return new Municipality(row.getString("code"), Rows.localText(row, "name"), row.getString("county_code"),
                county == null ? null : new CountyId(county), row.getObject("ended_on", LocalDate.class),
                row.getString("successor_code"), row.getObject("population", Integer.class));
    }

}
