package fi.yhdyspinta.organisation.responsibility;

import java.util.List;

import fi.yhdyspinta.organisation.CountyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the table of resources. */
@Repository
class ResourceStore {

    private final JdbcClient db;

    ResourceStore(JdbcClient db) {
        this.db = db;
    }

    List<ResourceEntry> list(int year) {
        return this.db.sql("""
                SELECT id, year, unit, task, person_years, funding
                FROM organisation.resource_entry
                WHERE county_id = platform.county() AND year = :year
                ORDER BY unit COLLATE "fi-x-icu", id
                """).param("year", year).query(ResourceEntry.class).list();
    }

    List<Integer> listYears() {
        return this.db.sql("""
                SELECT DISTINCT year
                FROM organisation.resource_entry
                WHERE county_id = platform.county()
                ORDER BY year DESC
                """).query(Integer.class).list();
    }

    void insert(CountyId county, ResourceEntry entry) {
        this.db.sql("""
                INSERT INTO organisation.resource_entry (county_id, id, year, unit, task, person_years, funding)
                VALUES (:county, :id, :year, :unit, :task, :years, :funding)
                """)
            .param("county", county.value())
            .param("id", entry.id().value())
            .param("year", entry.year())
            .param("unit", entry.unit())
            .param("task", entry.task())
            .param("years", entry.personYears())
            .param("funding", entry.funding().name())
            .update();
    }

    void delete(ResourceEntryId id) {
        this.db.sql("""
                DELETE FROM organisation.resource_entry
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update();
    }

}
