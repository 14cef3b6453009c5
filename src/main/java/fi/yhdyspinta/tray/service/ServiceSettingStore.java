package fi.yhdyspinta.tray.service;

import fi.yhdyspinta.organisation.CountyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ServiceSettingStore {

    private final JdbcClient db;

    ServiceSettingStore(JdbcClient db) {
        this.db = db;
    }

    ServiceSettings get() {
        return this.db.sql("""
                SELECT stale_months, weekly
                FROM tray.service_setting
                WHERE county_id = platform.county()
                """).query(ServiceSettings.class).optional().orElse(ServiceSettings.USUAL);
    }

    void save(CountyId county, ServiceSettings settings) {
        this.db.sql("""
                INSERT INTO tray.service_setting (county_id, stale_months, weekly)
                VALUES (:county, :months, :weekly)
                ON CONFLICT (county_id) DO UPDATE
                SET stale_months = excluded.stale_months, weekly = excluded.weekly
                """)
            .param("county", county.value())
            .param("months", settings.staleMonths())
            .param("weekly", settings.weekly())
            .update();
    }

}
