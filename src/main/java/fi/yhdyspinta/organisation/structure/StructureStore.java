package fi.yhdyspinta.organisation.structure;

import fi.yhdyspinta.organisation.CountyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether a county shows its structure to everybody. */
@Repository
class StructureStore {

    private final JdbcClient db;

    StructureStore(JdbcClient db) {
        this.db = db;
    }

    void setOpen(CountyId county, boolean open) {
        this.db.sql("""
                INSERT INTO organisation.structure_setting (county_id, open)
                VALUES (:county, :open)
                ON CONFLICT (county_id) DO UPDATE
                SET open = excluded.open
                """).param("county", county.value()).param("open", open).update();
    }

}
