package fi.yhdyspinta.tray;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderAddressStore {

    private final JdbcClient db;

    ReminderAddressStore(JdbcClient db) {
        this.db = db;
    }

    void forget(String email, String nobody) {
        this.db.sql("""
                UPDATE tray.reminder
                SET sent_to = :nobody
                WHERE county_id = platform.county() AND lower(sent_to) = lower(:email)
                """).param("email", email).param("nobody", nobody).update();
        this.db.sql("""
                UPDATE tray.provider
                SET email = NULL
                WHERE county_id = platform.county() AND lower(email) = lower(:email)
                """).param("email", email).update();
    }

}
